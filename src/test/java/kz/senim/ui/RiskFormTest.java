package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed into the page of a risk is kept as it was typed, or said to be wrong. */
class RiskFormTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 28);

    private final Office office = new Office();
    private Dossier dossier;
    private Walk walk;

    static List<String> unusual() {
        return List.of("ұзын мәтін ".repeat(1000), "🔥👩‍💻 отша 🇰🇿", "«Айжан’с» 50 000 ₸ – №5 <b>&amp;", "שלום \u202e теріс", "0");
    }

    @BeforeEach
    void open() {
        dossier = office.open("order-bot");
        var risk = Risk.own("own", "Сервер өшті").with(Measure.own("m", "Көшірме"))
                .withAcceptance(Optional.of(new Acceptance("Айжан", "", Optional.of(DAY))))
                .withReview(Optional.of(DAY));
        office.dossiers.change(dossier, new Change.RiskPut(risk));
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        go("own");
    }

    @AfterEach
    void close() {
        walk.end();
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void everyTextIsKeptAsTyped(String text) {
        List.of("risk-title", "risk-cause", "risk-consequence", "risk-affected", "risk-owner", "measure-text-m",
                "measure-owner-m", "risk-accepted-by", "risk-accepted-reason").forEach(field -> type(field, text));
        var risk = kept();
        List.of(RiskField.values()).forEach(field -> assertEquals(text, risk.text(field), field.name()));
        assertEquals(text, risk.measures().getFirst().text());
        assertEquals(text, risk.measures().getFirst().owner());
        assertEquals(new Acceptance(text, text, Optional.of(DAY)), risk.acceptance().orElseThrow());
        go("");
        go("own");
        assertEquals(text, walk.<TextInputControl>find("risk-cause").getText());
        assertEquals(text, walk.<TextInputControl>find("measure-text-m").getText());
    }

    @Test
    void whatIsNoDayIsSaidAndNotSaved() {
        var before = kept();
        for (var field : List.of("risk-review", "measure-due-m", "risk-accepted-until")) {
            type(field, "31.02.2027");
            assertTrue(walk.<Label>find(field + "-wrong").isVisible(), field);
        }
        assertEquals(before, kept());
        type("measure-due-m", "1.3.2027");
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), kept().measures().getFirst().due());
    }

    /** A field that is emptied takes its words away; it is not left at the last letter. */
    @Test
    void anEmptiedFieldIsEmpty() {
        type("risk-owner", "А");
        type("risk-owner", "  ");
        assertEquals("", kept().text(RiskField.OWNER));
        type("risk-accepted-by", "");
        assertEquals("", kept().acceptance().orElseThrow().by());
        type("risk-review", "");
        assertEquals(Optional.empty(), kept().review());
    }

    private void type(String id, String text) {
        var field = walk.<TextInputControl>find(id);
        walk.act(field::requestFocus);
        walk.act(() -> field.setText(text));
        walk.act(() -> walk.<Node>find("risk-back").requestFocus());
    }

    private Risk kept() {
        return office.dossiers.open(dossier.id()).risks().getLast();
    }

    private void go(String spot) {
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.REGISTER, dossier.id(), spot)));
    }
}
