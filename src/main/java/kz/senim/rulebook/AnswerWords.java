package kz.senim.rulebook;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.stream.Collectors;
import kz.senim.law.Answer;
import kz.senim.text.Dates;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Questions and answers in the words of an edition, for screens, papers and the command line alike. */
public final class AnswerWords {

    private final Wording wording;
    private final Words words;

    public AnswerWords(Wording wording) {
        this.wording = wording;
        this.words = Words.load("reasons");
    }

    /** The question as asked; its id where the edition has no such question. */
    public Phrase question(String id) {
        var found = wording.questions().get(id);
        return found == null ? Phrase.same(id) : found.text();
    }

    /** Choices in their words, joined by "; "; what the user typed exactly as typed. */
    public Phrase answer(String question, Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> words.phrase("answer.unknown");
            case Answer.Chosen(var choices) -> new Phrase(
                    choices.stream().map(c -> choice(question, c).kk()).collect(Collectors.joining("; ")),
                    choices.stream().map(c -> choice(question, c).ru()).collect(Collectors.joining("; ")));
            case Answer.Quantity(var value) -> new Phrase(number(value, Language.KK), number(value, Language.RU));
            case Answer.Text(var value) -> Phrase.same(value);
            case Answer.Day(var value) -> Phrase.same(Dates.day(value));
        };
    }

    /** For a question that nobody has answered yet. */
    public Phrase none() {
        return words.phrase("answer.none");
    }

    private Phrase choice(String question, String choice) {
        var found = wording.questions().get(question);
        return found == null ? Phrase.same(choice) : found.choices().getOrDefault(choice, Phrase.same(choice));
    }

    private static String number(BigDecimal value, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
