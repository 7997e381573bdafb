package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.rulebook.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

    private static final Pattern QUESTION = Pattern.compile("(?m)^(\\S+)  \\[");

    @TempDir
    private Path folder;

    @Test
    void thoseThatAreAlwaysAskedAreListed() {
        var ended = run("questions", "--lang", "ru");
        var edition = new Editions().usual();
        var conclusions = Concluding.conclude(Answers.NONE, edition.rules(), LocalDate.of(2026, 11, 22));
        assertEquals(0, ended.exit(), ended.err());
        assertEquals(edition.rules().questions().stream().map(q -> q.id()).filter(conclusions::asks)
                .collect(Collectors.toSet()), listed(ended));
        assertTrue(Pattern.compile("Ещё \\d+ вопрос\\S* завис").matcher(ended.out()).find(), ended.out());
    }

    @Test
    void choicesStandWithTheirIds() {
        var out = run("questions", "--lang", "kk").out();
        assertTrue(Pattern.compile("(?m)^role.code  \\[бір жауап]\\R  .+\\R    we  +\\S").matcher(out).find(), out);
        assertTrue(Pattern.compile("(?m)^    unknown  +Білмеймін$").matcher(out).find(), out);
    }

    @Test
    void answersBringFurtherQuestionsAndAreShown() {
        var ended = run("questions", "--lang", "kk", "--answers", Sample.worked("order-bot").toString());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(listed(ended).contains("prohibited.pd-ground"), ended.out());
        assertTrue(ended.out().contains("Жауап: ЖК «Айжан»"), ended.out());
    }

    private static Set<String> listed(Cli.Ended ended) {
        return QUESTION.matcher(ended.out()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private Cli.Ended run(String... args) {
        return new Cli(folder).run(args);
    }
}
