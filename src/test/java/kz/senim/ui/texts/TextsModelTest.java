package kz.senim.ui.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.FreeText;
import kz.senim.dossier.Translations;
import kz.senim.risk.Risk;
import kz.senim.text.Language;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Opened;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsModelTest {

    private final Office office = new Office();
    private final Dossier dossier = office.add(Map.of("org.name", Office.text("ЖШС «Дүкен»"), "system.name", Office.text("Сатушы бот"),
            "org.bin", Office.text("123456789012")), List.of(Risk.own("r", "Баға қате жазылады")));
    private final TextsModel model = new TextsModel(new Opened(office, dossier).open);

    private Map<String, String> kept() {
        return office.dossiers.open(dossier.id()).texts().byPlace();
    }

    private FreeText text(String place) {
        return model.shown().stream().filter(text -> text.place().equals(place)).findFirst().orElseThrow();
    }

    private List<String> places() {
        return model.shown().stream().map(FreeText::place).toList();
    }

    @Test
    void allTextsButNumbersAreListed() {
        assertEquals(List.of("answer:org.name", "answer:system.name", "risk:r:title"), places());
        assertEquals(3, model.missing());
        assertEquals(Language.KK, model.language());
    }

    @Test
    void aTranslationIsKeptAsTypedAndTakenAwayByNothing() {
        model.translate(text("risk:r:title"), "Цена неверна\n");
        assertEquals(Map.of("translation:risk:r:title", "Цена неверна\n"), kept());
        assertEquals(2, model.missing());
        model.translate(text("risk:r:title"), " ");
        assertEquals(Map.of(), kept());
        model.undo();
        assertEquals("Цена неверна\n", model.translation(text("risk:r:title")));
        model.undo();
        model.undo();
        assertEquals(Map.of(), kept());
    }

    @Test
    void whatIsTypedAgainChangesNothing() {
        model.translate(text("answer:org.name"), "");
        model.fill("place", " ");
        assertEquals(1, office.dossiers.all().size());
        model.undo();
        assertEquals(dossier, office.dossiers.open(dossier.id()));
    }

    @Test
    void theSameInBothCountsAsTranslated() {
        model.same(text("answer:org.name"));
        model.narrow(true);
        assertEquals(List.of("answer:system.name", "risk:r:title"), places());
        assertEquals("ЖШС «Дүкен»", kept().get("translation:answer:org.name"));
    }

    @Test
    void whatIsSoughtIsFoundInEitherLanguage() {
        model.translate(text("risk:r:title"), "Цена неверна");
        model.search(" БАҒА ");
        assertEquals(List.of("risk:r:title"), places());
        model.search("цена");
        assertEquals(List.of("risk:r:title"), places());
        model.search("жоқ сөз");
        assertEquals(List.of(), places());
    }

    @Test
    void theNextUntranslatedOneComesRoundAtTheEnd() {
        var all = model.shown();
        assertEquals(Optional.of(all.get(1)), model.nextMissing(all, all.getFirst()));
        assertEquals(Optional.of(all.getFirst()), model.nextMissing(all, all.getLast()));
        all.forEach(model::same);
        assertEquals(Optional.empty(), model.nextMissing(all, all.getFirst()));
        assertEquals(Optional.empty(), model.nextMissing(List.of(), null));
    }

    @Test
    void theLanguageIsChosenByTheUser() {
        model.write(Language.RU);
        assertEquals(Language.RU, model.language());
        assertEquals("ru", kept().get(Translations.LANGUAGE));
        assertEquals(3, model.all());
    }

    @Test
    void aBlankFilledInIsATextToTranslate() {
        model.fill("place", " Алматы қаласы ");
        assertEquals("Алматы қаласы", kept().get("blank:place"));
        assertEquals("blank:place", places().getLast());
        model.fill("place", "");
        assertEquals(Map.of(), kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀👨‍👩‍👧", "שלום", "\u0000\u001f\u2028\u202eқ", "\ud83d", "<b>{of}</b>"})
    void anyTextIsKept(String typed) {
        model.translate(text("answer:org.name"), typed + "ә".repeat(10_000));
        assertEquals(typed + "ә".repeat(10_000), kept().get("translation:answer:org.name"));
    }

    @Property(tries = 50)
    void undoneStepByStepAllIsAsItWas(@ForAll List<Boolean> steps) {
        var office = new Office();
        var before = office.add(Map.of("org.name", Office.text("ЖШС «Дүкен»")), List.of(Risk.own("r", "Баға қате")));
        var model = new TextsModel(new Opened(office, before).open);
        var all = new ArrayList<>(model.shown());
        for (int i = 0; i < steps.size(); i++) {
            model.translate(all.get(i % all.size()), steps.get(i) ? "перевод " + i : "");
        }
        steps.forEach(_ -> model.undo());
        assertEquals(before.texts(), office.dossiers.open(before.id()).texts());
        assertFalse(model.all() == 0);
    }
}
