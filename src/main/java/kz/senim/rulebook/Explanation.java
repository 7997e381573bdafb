package kz.senim.rulebook;

import java.util.List;
import java.util.stream.Stream;
import kz.senim.law.Citation;
import kz.senim.law.Reason;
import kz.senim.text.Phrase;

/**
 * A reason in words.
 *
 * @param reason    what it explains, for those who want to go to the question
 * @param text      a sentence, or the question as asked
 * @param answer    what was answered to it; empty where the reason is no answer
 * @param citations where the question or finding comes from
 * @param parts     the reasons one level down
 */
public record Explanation(Reason reason, Phrase text, Phrase answer, List<Citation> citations,
                          List<Explanation> parts) {

    public Explanation {
        citations = List.copyOf(citations);
        parts = List.copyOf(parts);
    }

    /** In one line: the sentence, or the question with its answer. */
    public Phrase line() {
        return answer.isEmpty() ? text : new Phrase(text.kk() + " – " + answer.kk(), text.ru() + " – " + answer.ru());
    }

    /** This explanation and all below it, each before its parts. */
    public Stream<Explanation> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::all));
    }
}
