package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.pack.model.Pack;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.Verdict;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

/** Reviews on paper: the last one whole, earlier ones as a line, and what is due. */
class ReviewProtocolTest {

    private static final LocalDate BEFORE = Filled.DAY.minusYears(1);
    private static final Risk OUTAGE = Filled.risk("r1", false).withReview(Optional.empty());
    private static final Risk GONE = Filled.risk("r2", true).withClosed(Optional.of(new Closing(Filled.DAY, "«Сатылды» 🙂")));

    private static Dossier register() {
        return Filled.dossier(Filled.first(), Map.of(), List.of(OUTAGE, GONE));
    }

    private static Dossier with(Dossier dossier, Change change) {
        return dossier.after(change, Filled.AT);
    }

    private static Pack reviewed() {
        var first = Review.begin("1", BEFORE, Set.of(Occasion.YEARLY)).withBy("Ерлан").with(level(OUTAGE, 1), Verdict.CONFIRMED)
                .with(level(GONE, 3), Verdict.CHANGED).end(BEFORE, List.of(OUTAGE));
        var second = Review.begin("2", Filled.DAY, Set.of(Occasion.INCIDENT)).withBy("Айжан").withNote("Келісілді")
                .with(level(OUTAGE, 4), Verdict.CHANGED).with(level(GONE, 3), Verdict.CLOSED).end(Filled.DAY, List.of(OUTAGE));
        var underWay = Review.begin("3", Filled.DAY, Set.of()).withBy("Ешкім");
        return Filled.pack(with(with(with(register(), new Change.ReviewPut(first)), new Change.ReviewPut(second)), new Change.ReviewPut(underWay)));
    }

    private static Risk level(Risk risk, int likelihood) {
        return risk.withLevels(Levels.NONE.withInitial(Optional.of(new Level(likelihood, 4))));
    }

    @Test
    void theLastReviewIsToldWhole() {
        String ru = Read.text(reviewed(), "risks", Language.RU);
        for (String said : List.of("Пересмотр рисков 22.11.2026", "Провёл: Айжан [без перевода]. Причина: происшествие.", "закрыт", "«Сатылды» 🙂",
                "4 × 4 = 16", "1 × 4 = 4", "Келісілді", "уровень выше у 1, ниже у 0, тот же у 1", "22.11.2027")) {
            assertTrue(ru.contains(said), said);
        }
        String kk = Read.text(reviewed(), "risks", Language.KK);
        for (String said : List.of("Қауіп-қатерлерді қайта қарау, 22.11.2026", "Өткізген: Айжан. Себебі: оқиға.", "жабылды", "жоғарылағаны 1")) {
            assertTrue(kk.contains(said), said);
        }
    }

    @Test
    void earlierOnesAreALineEach() {
        String ru = Read.text(reviewed(), "risks", Language.RU);
        assertTrue(ru.contains("Пересмотр рисков 22.11.2025. Провёл: Ерлан [без перевода]. Без изменений 1, изменено 1, закрыто 0, добавлено 0."), ru);
        assertFalse(ru.contains("Ешкім"), "one that is under way is no protocol");
    }

    @Test
    void withoutAReviewItIsSaidWhenItIsDue() {
        String ru = Read.text(Filled.pack(register()), "risks", Language.RU);
        assertTrue(ru.contains("Пересмотр ещё не проводился."));
        assertFalse(ru.contains("Прошлые пересмотры"));
    }

    @Test
    void ownWordsOfTheScalesStandInThePaper() {
        var worded = with(register(), new Change.ScaleWorded("impact.5", "Дүкен жабылады ₸"));
        String kk = Read.text(Filled.pack(worded), "risks", Language.KK);
        assertTrue(kk.contains("Салдардың ауырлығы, 5-саты: Дүкен жабылады ₸"), kk);
        assertFalse(Read.text(Filled.pack(register()), "risks", Language.KK).contains("Шкала сатыларының"));
    }
}
