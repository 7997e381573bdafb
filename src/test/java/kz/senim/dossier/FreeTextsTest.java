package kz.senim.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import kz.senim.exchange.Samples;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FreeTextsTest {

    @Test
    void everyKindHasItsPlaces() {
        var places = FreeTexts.of(Samples.third()).stream().map(FreeText::place).toList();
        assertEquals(List.of("answer:system.name", "note:gpai", "scenario:s1:what", "measure:r1:r1-m:text", "risk:r2:title",
                "risk:r2:cause", "risk:r2:consequence", "risk:r2:affected", "risk:r2:owner", "measure:r2:m1:owner",
                "measure:r2:m1:proof", "risk:r2:accepted-by", "risk:r2:accepted-why", "risk:r2:closed-why", "review:v1:by",
                "scale:impact.5", "blank:place"), places);
    }

    @Property(tries = 300)
    void eachTextHasOnePlaceThatAFileAccepts(@ForAll long seed) {
        var dossier = new Samples(seed).any();
        var seen = new HashSet<String>();
        for (var text : FreeTexts.of(dossier)) {
            assertTrue(seen.add(text.place()), text.place());
            assertTrue(OwnTexts.place(OwnTexts.translation(text.place())), text.place());
            assertTrue(text.place().matches("[\\p{L}\\p{N}._:-]+"), text.place());
            assertTrue(!text.text().isBlank());
        }
    }

    @Property(tries = 300)
    void whatIsListedIsWhatIsReplaced(@ForAll long seed) {
        var dossier = new Samples(seed).any();
        assertEquals(dossier, FreeTexts.replaced(dossier, FreeText::text));
        var originals = new HashMap<String, String>();
        var other = FreeTexts.replaced(dossier, text -> {
            originals.put(text.place(), text.text());
            return "«" + text.place() + "»";
        });
        FreeTexts.of(other).forEach(text -> assertEquals("«" + text.place() + "»", text.text()));
        assertEquals(dossier, FreeTexts.replaced(other, text -> originals.get(text.place())));
    }

    @Test
    void idsWithColonsAreNotMixedUp() {
        var one = Risk.own("a:b", "Бір").with(Measure.own("c", "Шара"));
        var other = Risk.own("a", "Екі").with(Measure.own("b:c", "Шара"));
        var dossier = Samples.small().after(new Change.RiskPut(one), Samples.small().changed())
                .after(new Change.RiskPut(other), Samples.small().changed());
        var places = FreeTexts.of(dossier).stream().map(FreeText::place).toList();
        assertEquals(places.size(), new HashSet<>(places).size());
    }

    @Test
    void theLongestIdsLeaveRoomForATranslation() {
        var risk = Risk.own(":".repeat(64), "Бір").with(Measure.own("m".repeat(64), "Шара"));
        var dossier = Samples.small().after(new Change.RiskPut(risk), Samples.small().changed());
        assertTrue(FreeTexts.of(dossier).stream().allMatch(t -> OwnTexts.place(OwnTexts.translation(t.place()))));
    }

    @Test
    void numbersAndAddressesNeedNoTranslation() {
        for (String text : List.of("12 000", "№ 7 / 2026", "ai@example.kz", " https://egov.kz/ai?x=1 ", "www.gov.kz", "😀 – ✓", "\u0000\u202e")) {
            assertTrue(!new FreeText("answer:a", FreeText.Kind.ANSWER, "a", text).translatable(), text);
        }
        for (String text : List.of("12 тг", "ai@example.kz, Айжан", "שלום", "x")) {
            assertTrue(new FreeText("answer:a", FreeText.Kind.ANSWER, "a", text).translatable(), text);
        }
    }
}
