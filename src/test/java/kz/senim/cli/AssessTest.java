package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessTest {

    private static final Editions EDITIONS = new Editions();

    @TempDir
    private Path folder;

    static Stream<WorkedCase> cases() {
        return EDITIONS.cases(Sample.EDITION).stream();
    }

    /** The JSON of each worked case says what the case expects, and why, and where it stands. */
    @ParameterizedTest
    @MethodSource("cases")
    void everyWorkedCaseGivesWhatItExpects(WorkedCase worked) throws Exception {
        var ended = run("assess", Sample.worked(worked.id()).toString(), "--json", "--lang", "kk");
        assertEquals(expectedExit(worked), ended.exit(), ended.err());
        var conclusions = map(JSON.std.mapFrom(ended.out()).get("conclusions"));
        worked.findings().forEach((id, truth) -> holds(id, truth, map(map(conclusions.get("findings")).get(id))));
        worked.axes().forEach((id, levels) ->
                assertEquals(levels, map(map(conclusions.get("axes")).get(id)).get("possible"), id));
    }

    private static void holds(String id, Truth truth, Map<?, ?> found) {
        assertEquals(truth.name().toLowerCase(Locale.ROOT), found.get("truth"), id);
        assertEquals(truth == Truth.OPEN, ((List<?>) found.get("because")).isEmpty(), id);
        assertEquals(truth != Truth.OPEN, ((List<?>) found.get("missing")).isEmpty(), id);
        assertTrue(!((List<?>) found.get("citations")).isEmpty(), id);
    }

    private static int expectedExit(WorkedCase worked) {
        var rules = EDITIONS.load(Sample.EDITION).rules();
        return worked.findings().entrySet().stream().anyMatch(e -> e.getValue() == Truth.YES
                && rules.finding(e.getKey()).group() == Finding.Group.PROHIBITION) ? 1 : 0;
    }

    @Test
    void theTextTellsResultsReasonsAndArticles() {
        var ended = run("assess", Sample.worked("call-centre-tone").toString(), "--lang", "ru");
        assertEquals(1, ended.exit());
        assertTrue(ended.out().contains("Автономность: Низкая"), ended.out());
        assertTrue(ended.out().contains("ДА · Определение эмоций без согласия (статья 17, пункт 3, подпункт 6)"), ended.out());
        assertTrue(ended.out().contains("– Тон голоса"), ended.out());
        assertTrue(ended.out().contains("не юридическая консультация"), ended.out());
    }

    @Test
    void anOpenResultNamesTheQuestionsThatDecide() {
        var ended = run("assess", Sample.worked("beauty-salon-unknown").toString(), "--lang", "kk");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains("Мына сұрақтардың жауабына байланысты: risk.grave"), ended.out());
        assertTrue(ended.out().contains("# Жауап күтетін сұрақтар"), ended.out());
    }

    @Test
    void theDayOfTheCommandLineComesBeforeThatOfTheFile() throws Exception {
        var file = Sample.worked("order-bot").toString();
        assertEquals("2026-11-22", JSON.std.mapFrom(run("assess", file, "--json").out()).get("asOf"));
        var other = run("assess", file, "--json", "--as-of", "2027-01-18");
        assertEquals("2027-01-18", JSON.std.mapFrom(other.out()).get("asOf"));
    }

    @Test
    void aFileWithoutADayIsAssessedAsOfToday() throws Exception {
        var file = Sample.file(folder, "answers: {org.name: ИП}\n");
        assertEquals("2026-11-22", JSON.std.mapFrom(run("assess", file.toString(), "--json").out()).get("asOf"));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private Cli.Ended run(String... args) {
        return new Cli(folder).run(args);
    }
}
