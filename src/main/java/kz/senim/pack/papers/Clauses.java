package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.senim.dossier.Dossier;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/**
 * Sentences of ready-to-use texts, filled in from the dossier; what is missing is marked. The gaps of a sentence stand
 * in the same order in both languages, since a mark is one span for both.
 */
final class Clauses {

    private static final Pattern GAP = Pattern.compile("\\{([\\w-]+)}");

    /** Gaps that a question fills; where it was not answered, the answer is marked as missing. */
    private static final Map<String, String> ANSWERS = Map.of("organisation", Dossier.ORGANISATION_NAME,
            "system", Dossier.SYSTEM_NAME, "purpose", "system.purpose", "characteristics", "system.characteristics",
            "limitations", "system.limitations", "inputs", "system.inputs", "responsible", "system.responsible");

    /** Gaps that a blank fills unless a question already did. */
    private static final Map<String, String> EITHER = Map.of("contact", "rights.contact", "support", "operation.support",
            "reply-days", "rights.days");

    private final Terms terms;
    private final Matter matter;
    private final Blanks blanks;

    Clauses(Terms terms, Matter matter) {
        this.terms = terms;
        this.matter = matter;
        this.blanks = new Blanks(terms, matter);
    }

    Inline of(String key) {
        return of(terms.say(key));
    }

    /** All sentences `KEY.1`, `KEY.2` and so on. */
    List<Inline> all(String key) {
        var all = new ArrayList<Inline>();
        for (int i = 1; terms.has(key + "." + i); i++) {
            all.add(of(key + "." + i));
        }
        return all;
    }

    Inline gap(String name) {
        if (ANSWERS.containsKey(name)) {
            var answer = answer(ANSWERS.get(name));
            return name.equals("system") ? unquoted(answer) : answer;
        }
        return EITHER.containsKey(name) ? blanks.at(name, EITHER.get(name)) : blanks.at(name);
    }

    /** Sentences put the name between quotation marks; those that the user typed around it, or at its end, would double. */
    private static Inline unquoted(Inline name) {
        return new Inline(name.spans().stream().map(s -> new Inline.Span(s.text().map(Traces::unquoted),
                s.emphasis(), s.anchor())).toList());
    }

    /** What was answered, otherwise a mark that names what is missing. */
    private Inline answer(String question) {
        var asked = matter.edition().rules().question(question);
        if (matter.given(asked)) {
            return terms.answer(matter, asked);
        }
        String key = "blank." + question;
        var what = terms.has(key) ? terms.say(key) : terms.say("field." + question).map(w -> w.toLowerCase(Locale.ROOT));
        return Terms.missing(terms.say("blank.missing", "what", what));
    }

    private Inline of(Phrase sentence) {
        var kk = GAP.matcher(sentence.kk()).results().toList();
        var ru = GAP.matcher(sentence.ru()).results().toList();
        if (!names(kk).equals(names(ru))) {
            throw new IllegalArgumentException("gaps in another order: " + sentence);
        }
        var text = Inline.EMPTY;
        int endKk = 0;
        int endRu = 0;
        for (int i = 0; i < kk.size(); i++) {
            text = said(text, sentence.kk().substring(endKk, kk.get(i).start()), sentence.ru().substring(endRu, ru.get(i).start()))
                    .and(gap(kk.get(i).group(1)));
            endKk = kk.get(i).end();
            endRu = ru.get(i).end();
        }
        return said(text, sentence.kk().substring(endKk), sentence.ru().substring(endRu));
    }

    private static Inline said(Inline text, String kk, String ru) {
        var words = new Phrase(kk, ru);
        return words.isEmpty() ? text : text.and(words);
    }

    private static List<String> names(List<MatchResult> gaps) {
        return gaps.stream().map(gap -> gap.group(1)).toList();
    }
}
