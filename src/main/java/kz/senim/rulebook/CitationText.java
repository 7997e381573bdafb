package kz.senim.rulebook;

import java.util.List;
import kz.senim.law.Citation;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Says in words where a citation stands: "17-бап, 1-тармақ, 2) тармақша". */
public final class CitationText {

    /** Ordinals beyond this stand in digits. */
    private static final int SPELLED = 10;

    private final EditionInfo info;
    private final Statute statute;
    private final Words words = Words.load("rulebook");

    public CitationText(Edition edition) {
        this.info = edition.info();
        this.statute = edition.statute();
    }

    /** In full, for reading; another act with its date, number and whether it is confirmed. */
    public Phrase full(Citation citation) {
        return citation.ofLaw() ? unit(citation.unit(), "citation") : act(citation.act());
    }

    /** Short, for a margin or a table: "17(1)2)". */
    public Phrase brief(Citation citation) {
        return citation.ofLaw() ? unit(citation.unit(), "citation.brief") : act(citation.act());
    }

    /** Several, in full, with semicolons. */
    public Phrase full(List<Citation> citations) {
        return citations.stream().map(this::full).reduce((a, b) -> new Phrase(a.kk() + "; " + b.kk(),
                a.ru() + "; " + b.ru())).orElse(Phrase.EMPTY);
    }

    private Phrase unit(String key, String form) {
        var parsed = UnitKey.parse(key);
        var place = words.phrase(form + ".article", "number", parsed.article());
        if (parsed.paragraph() > 0) {
            place = words.phrase(form + ".paragraph", "in", place, "number", parsed.paragraph());
        }
        if (parsed.numbered()) {
            String sort = parsed.paragraph() > 0 ? ".sub" : ".sub-of-article";
            return words.phrase(form + sort, "in", place, "number", parsed.item());
        }
        return parsed.unnumbered() ? unnumbered(key, parsed, form, place) : place;
    }

    /** A list without numbers is counted by indents, other text by parts, each from the paragraph's own first. */
    private Phrase unnumbered(String key, UnitKey parsed, String form, Phrase place) {
        int before = statute.unit(parsed.paragraphKey()).isPresent() ? 1 : 0;
        boolean list = statute.opensUnnumberedList(parsed.paragraphKey());
        if (!list && before == 0 && statute.unit(parsed.paragraphKey() + ".n2").isEmpty()) {
            return place;
        }
        int number = parsed.item() + before;
        String sort = list ? "indent" : "part";
        return number > SPELLED ? words.phrase("citation.brief." + sort, "in", place, "number", number)
                : words.phrase(form + "." + sort, "in", place, "number", number,
                "ordinal", words.phrase(sort + "." + number));
    }

    private Phrase act(String id) {
        var act = info.act(id).orElseThrow();
        var name = act.date().map(date -> words.phrase("citation.act", "title", act.title(),
                "date", Dates.written(date), "number", act.number())).orElse(act.title());
        return act.sure().unconfirmed() ? words.phrase("citation.unconfirmed", "act", name) : name;
    }
}
