package kz.senim.cli;

import java.util.Locale;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Question;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.Wording;
import kz.senim.text.Phrase;

/** Questions as lines of text. */
final class QuestionText {

    private static final String UNKNOWN = "unknown";

    private final Console console;
    private final Wording words;
    private final AnswerWords answerWords;
    private final Answers given;

    QuestionText(Console console, Wording words, Answers given) {
        this.console = console;
        this.words = words;
        this.answerWords = new AnswerWords(words);
        this.given = given;
    }

    void step(String id) {
        console.line("# " + console.in(words.steps().get(id).title()));
        console.line("");
    }

    void question(Question question) {
        var said = words.question(question.id());
        console.line(question.id() + "  [" + console.words("question.kind." + key(question)) + "]");
        console.line("  " + console.in(said.text()));
        int width = question.choices().stream().mapToInt(c -> c.id().length()).reduce(UNKNOWN.length(), Math::max);
        question.choices().forEach(c -> choice(c.id(), said.choices().get(c.id()), width));
        choice(UNKNOWN, answerWords.answer(question.id(), Answer.UNKNOWN), width);
        given.to(question.id()).map(answer -> console.in(answerWords.answer(question.id(), answer)))
                .ifPresent(answer -> console.line("  " + console.words("question.answer", "answer", answer)));
        console.line("");
    }

    /** @param count of questions that the answers still decide */
    void later(long count) {
        if (count > 0) {
            console.line(console.counted("question.later", count));
        }
    }

    private void choice(String id, Phrase text, int width) {
        console.line("    " + id + " ".repeat(Math.max(0, width - id.length()) + 2) + console.in(text));
    }

    private static String key(Question question) {
        return question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + (question.optional() ? ".optional" : "");
    }
}
