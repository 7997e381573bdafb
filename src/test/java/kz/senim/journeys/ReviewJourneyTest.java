package kz.senim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import kz.senim.cli.Console;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.main.Opening;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.Verdict;
import kz.senim.rulebook.Editions;
import kz.senim.text.Language;
import kz.senim.ui.Walk;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All risks of a system are reviewed, with a break and a restart in between, and once more a year later. */
class ReviewJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:02:00Z"), ZoneId.of("Asia/Almaty"));
    private static final Clock A_YEAR_LATER = Clock.offset(CLOCK, Duration.ofDays(366));

    @TempDir
    Path folder;
    private Walk walk;
    private String dossier;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReviewIsBegunInterruptedEndedAndRepeated(Language language) {
        on(CLOCK, language, this::beginsAndStops);
        on(CLOCK, language, this::goesOnAndEnds);
        on(A_YEAR_LATER, language, this::isRepeated);
    }

    private void beginsAndStops() {
        var answers = Answers.NONE.with(Dossier.SYSTEM_NAME, new Answer.Text("Бот"));
        walk.act(() -> dossier = dossiers().create(walk.window.kit().usual().id(), answers, Map.of(),
                List.of(risk("a", "іркіліс"), risk("b", "ағып кету"), risk("c", "шағым")), List.of()).id());
        go(Route.REGISTER, "");
        walk.act(() -> walk.<Hyperlink>find("register-scales").fire());
        type("scale-likelihood-3", "Тойдан кейін бір рет 🙂");
        go(Route.REGISTER, "a");
        assertEquals(Map.of("likelihood.3", "Тойдан кейін бір рет 🙂"), kept().register().scales());
        assertTrue(walk.window.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> "Тойдан кейін бір рет 🙂".equals(((Labeled) node).getText())), "said where a risk is assessed");
        go(Route.REGISTER, "");
        press("footer-review");
        assertTrue(walk.<CheckBox>find("review-occasion-YEARLY").isSelected());
        walk.act(() -> walk.<CheckBox>find("review-occasion-INCIDENT").fire());
        type("review-by", "Айжан Серікқызы");
        press("review-start");
        press("review-confirm");
        assertEquals(List.of("a"), review().of(Verdict.CONFIRMED));
        press("review-later");
        assertTrue(walk.shows("register"));
    }

    private void goesOnAndEnds() {
        go(Route.REGISTER, "");
        press("footer-review");
        press("review-change");
        walk.act(() -> walk.<TextInputControl>find("risk-owner").setText("Ерлан 🙂 " + "ұ".repeat(10_000)));
        press("footer-review-on");
        assertEquals(List.of("b"), review().of(Verdict.CHANGED));
        press("review-next");
        press("review-close");
        assertTrue(walk.<Button>find("review-close-yes").isDisabled(), "it is not closed without a word");
        type("review-close-why", "«Шағым» бөлімі жабылды ₸");
        press("review-close-yes");
        assertEquals(List.of("c"), review().of(Verdict.CLOSED));
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.REVIEW, dossier, "")));
        press("review-new");
        walk.act(() -> walk.<TextInputControl>find("risk-title").setText("жаңа қауіп"));
        press("footer-review-on");
        assertEquals(1, review().of(Verdict.ADDED).size());
        press("review-finish");
        type("review-note", "Келісілді");
        press("review-end-now");
        Walk.waitFor(() -> walk.shows("review-held"));
        assertEquals(1, dossiers().versions(kept()).size());
        assertEquals(LocalDate.of(2027, 11, 22), kept().reviewDue().orElseThrow());
    }

    private void isRepeated() {
        dossiers().change(dossiers().change(kept(), named("Робот")), named("Робот 2"));
        go(Route.REVIEW, "");
        assertTrue(walk.<Labeled>find("review-due").getText().contains("22.11.2027"));
        assertEquals(1, dossiers().answersChangedSince(kept(), LocalDate.of(2026, 11, 22)));
        Walk.waitFor(() -> walk.find("review-triggers").isVisible());
        assertTrue(walk.shows("review-trigger-NEW_VERSION"));
        press("review-start");
        assertEquals(3, review().left(kept().risks()).size());
        Walk.waitFor(() -> walk.find("review-changes").isVisible());
        for (int i = 0; i < 3; i++) {
            press("review-confirm");
        }
        press("review-end-now");
        Walk.waitFor(() -> walk.shows("review-held"));
        assertTrue(walk.<Labeled>find("review-compared").getText().contains("22.11.2026"));
        assertEquals(2, kept().reviews().held().size());
        assertFalse(kept().reviews().underWay().isPresent());
    }

    private static Change named(String name) {
        return new Change.Answered(Dossier.SYSTEM_NAME, new Answer.Text(name));
    }

    private void on(Clock clock, Language language, Runnable walked) {
        var silent = new PrintWriter(Writer.nullWriter());
        try (var opening = new Opening(folder, clock, new Console(silent, silent, language), Editions::new, (_, _) -> { })) {
            walk = Walk.begin(opening, clock, language, Theme.LIGHT);
            walked.run();
            walk.end();
        }
    }

    private static Risk risk(String id, String title) {
        return Risk.own(id, title).withLevels(Levels.NONE.withInitial(Optional.of(new Level(3, 4))));
    }

    private Review review() {
        return kept().reviews().underWay().orElseThrow();
    }

    private Dossier kept() {
        return dossiers().open(dossier);
    }

    private void go(Route route, String spot) {
        walk.act(() -> walk.window.kit().navigator().go(new Place(route, dossier, spot)));
    }

    private Dossiers dossiers() {
        return walk.window.kit().services().dossiers();
    }

    private void type(String id, String text) {
        walk.act(() -> walk.<TextInputControl>find(id).setText(text));
    }

    private void press(String id) {
        walk.act(() -> walk.<Button>find(id).fire());
    }
}
