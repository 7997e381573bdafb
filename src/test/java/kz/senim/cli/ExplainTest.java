package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.senim.law.Reason;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {

    private static final Editions EDITIONS = new Editions();

    @TempDir
    private Path folder;

    static Stream<WorkedCase> cases() {
        return EDITIONS.cases(Sample.EDITION).stream();
    }

    /** Everything that can be named is explained in both languages, every finding down to its answers. */
    @ParameterizedTest
    @MethodSource("cases")
    void everyFindingOpensToTheQuestionsItRestsOnOrWaitsFor(WorkedCase worked) {
        var assessed = Assessed.of(EDITIONS.load(Sample.EDITION), worked.given(), EDITIONS, worked.asOf());
        var words = assessed.edition().words();
        for (var language : Language.values()) {
            var out = new StringWriter();
            var text = new ExplainText(console(out, language), assessed);
            assessed.conclusions().findings().forEach((id, conclusion) -> {
                String said = explained(text, id, out);
                Stream.concat(conclusion.because().stream().flatMap(Reason::questions), conclusion.missing().stream())
                        .forEach(q -> assertTrue(said.contains(words.question(q).text().in(language)), id + ": " + q));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void axesDutiesQuestionsAndContradictionsAreExplainedToo(WorkedCase worked) {
        var assessed = Assessed.of(EDITIONS.load(Sample.EDITION), worked.given(), EDITIONS, worked.asOf());
        var out = new StringWriter();
        var text = new ExplainText(console(out, Language.KK), assessed);
        assertTrue(text.ids().containsAll(assessed.edition().rules().axes().stream().map(a -> a.id()).toList()));
        text.ids().forEach(id -> assertTrue(explained(text, id, out).length() > 40, id));
    }

    @Test
    void whatWouldClearAProhibitionIsComputed() {
        var ended = run("explain", Sample.worked("call-centre-tone").toString(), "prohibited.emotions", "--lang", "ru");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains("такого вывода не было бы"), ended.out());
        assertTrue(ended.out().contains("– Каждый человек заранее даёт на это согласие? – Да, все"), ended.out());
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        var ended = run("explain", Sample.worked("order-bot").toString(), "prohibited.emotion", "--lang", "kk");
        assertEquals(2, ended.exit());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("prohibited.emotions"), ended.err());
    }

    private static String explained(ExplainText text, String id, StringWriter out) {
        out.getBuffer().setLength(0);
        text.write(id);
        return out.toString();
    }

    private static Console console(StringWriter out, Language language) {
        return new Console(new PrintWriter(out, true), new PrintWriter(out, true), language);
    }

    private Cli.Ended run(String... args) {
        return new Cli(folder).run(args);
    }
}
