package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Trouble;
import kz.senim.law.Concluding;
import kz.senim.main.WindowExports;
import kz.senim.pack.model.Languages;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pack made from its screen, as a real file in a folder with a Kazakh name. */
class PackOnScreenTest {

    @TempDir
    Path temporary;
    private final Office office = new Office();
    private Path folder;
    private Dossier dossier;
    private Walk walk;

    private void begin(Language language, String example) throws IOException {
        folder = Files.createDirectory(temporary.resolve("Құжаттар мен үлгілер"));
        office.exports = new WindowExports(office.dossiers, Office.EDITIONS, folder, folder.resolve("data"));
        dossier = office.filled(example);
        walk = Walk.begin(office, language, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.PACK, dossier.id())));
    }

    @AfterEach
    void end() {
        walk.end();
    }

    @ParameterizedTest
    @EnumSource
    void leavesAFileAndTheDossierAsItWas(Language language) throws IOException {
        begin(language, "order-bot");
        assertTrue(walk.find("pack-complete").isVisible());
        fire("pack-language-" + language.code(), "pack-make");
        Walk.waitFor(() -> walk.find("pack-done").isVisible());
        var file = Path.of(walk.<TextInputControl>find("pack-path").getText());
        assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1));
        assertEquals(Set.of(file), files());
        assertEquals(dossier, office.dossiers.open(dossier.id()));

        fire("pack-copy");
        Walk.waitFor(() -> walk.<TextInputControl>find("pack-path").getText().endsWith(".json"));
        assertEquals(2, files().size());
    }

    @Test
    void whatIsOpenIsRefusedAsFinalAndOfferedAsADraft() throws IOException {
        begin(Language.RU, "beauty-salon-unknown");
        assertTrue(walk.find("pack-finality-final").isDisabled());
        assertTrue(walk.<RadioButton>find("pack-finality-draft").isSelected());
        var order = Order.pdf(Languages.RU, Finality.FINAL);
        var refused = assertThrows(Trouble.class, () -> office.exports.pack(dossier, order, folder.resolve("а.pdf"), _ -> { }));
        assertEquals(Trouble.Kind.PACK_OPEN, refused.kind());
        assertTrue(refused.subject().matches("\\d+: «.+», «.+», «.+» …"), refused.subject());
        assertEquals(Set.of(), files());
        fire("pack-make");
        Walk.waitFor(() -> walk.find("pack-done").isVisible());
        assertFalse(walk.find("pack-signing").isVisible());
        assertEquals(1, files().size());
    }

    @Test
    void whatIsOpenLeadsToItsQuestion() throws IOException {
        begin(Language.KK, "beauty-salon-unknown");
        assertTrue(walk.find("pack-draft").isVisible());
        var last = Concluding.conclude(dossier.answers(), office.edition.rules(), office.dossiers.today()).open().getLast();
        fire("pack-more", "open-" + last.replace('.', '-'));
        assertEquals(new Place(Route.WIZARD, dossier.id(), last), walk.window.kit().navigator().here());
    }

    @ParameterizedTest
    @EnumSource
    void eachFormatIsMade(Format format) throws IOException {
        begin(Language.RU, "order-bot");
        fire("pack-language-ru", "pack-format-" + format.name().toLowerCase(Locale.ROOT), "pack-make");
        Walk.waitFor(() -> walk.find("pack-done").isVisible());
        var file = Path.of(walk.<TextInputControl>find("pack-path").getText());
        assertTrue(file.toString().endsWith("документация 2026-11-22" + format.ending()), file.toString());
        assertEquals(Set.of(file), files());
        assertEquals(format == Format.PDF ? "%PDF" : "PK\3\4", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1));
        assertEquals(format == Format.PDF, walk.find("pack-signing").isVisible());
        assertEquals(format == Format.ZIP, walk.find("pack-paper").isDisabled());
    }

    @Test
    void onePaperIsMadeAlone() throws IOException {
        begin(Language.RU, "order-bot");
        var papers = walk.<MenuButton>find("pack-paper").getItems();
        assertTrue(papers.stream().anyMatch(each -> each.isDisable() && each.getText().contains("\nпо ответам")));
        walk.act(() -> papers.stream().filter(each -> "pack-paper-passport".equals(each.getId())).findFirst().orElseThrow().fire());
        assertEquals("Паспорт системы", walk.<MenuButton>find("pack-paper").getText());
        fire("pack-language-ru", "pack-format-docx", "pack-make");
        Walk.waitFor(() -> walk.find("pack-done").isVisible());
        var file = files().iterator().next();
        assertTrue(file.toString().endsWith("Паспорт системы 2026-11-22.docx"), file.toString());
        fire("pack-preview");
        Walk.waitFor(() -> walk.shows("part-passport"));
        assertFalse(walk.shows("part-duties"), "the paper alone");
    }

    @Test
    void blanksLeadToTheTexts() throws IOException {
        begin(Language.RU, "order-bot");
        var open = walk.window.kit().desk().currentProperty().get();
        var blank = office.exports.blanks(dossier, open.conclusions()).getFirst();
        walk.act(() -> open.change(new Change.Worded(OwnTexts.blank(blank.id()), "")));
        fire("pack-texts");
        assertEquals(Place.of(Route.TEXTS, dossier.id()), walk.window.kit().navigator().here());
        walk.act(walk.window.kit().navigator()::back);
        Walk.waitFor(() -> walk.shows("blank-" + blank.id()));
        fire("blank-" + blank.id());
        assertEquals(new Place(Route.TEXTS, dossier.id(), "blanks"), walk.window.kit().navigator().here());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        begin(Language.RU, "order-bot");
        var nowhere = folder.resolve("нет").resolve("пакет.pdf");
        walk.act(() -> walk.<TextInputControl>find("pack-target").setText(nowhere.toString()));
        fire("pack-make");
        Walk.waitFor(() -> walk.window.scene().lookup(".notice") != null);
        assertFalse(walk.find("pack-done").isVisible());
        assertEquals(Set.of(), files());
    }

    private Set<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.collect(Collectors.toSet());
        }
    }

    private void fire(String... ids) {
        for (var id : ids) {
            walk.act(() -> walk.<ButtonBase>find(id).fire());
        }
    }
}
