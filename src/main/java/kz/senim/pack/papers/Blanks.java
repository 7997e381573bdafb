package kz.senim.pack.papers;

import java.util.List;
import java.util.stream.Stream;
import kz.senim.dossier.OwnTexts;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** What only a person can fill in: the text where it is filled in, otherwise a mark that names what is missing. */
final class Blanks {

    /** In the order of a form; the words of each stand under `blank.ID` and `blank.ID.hint`. */
    private static final List<String> IDS = List.of("address", "contact", "support", "reply-days", "decisions",
            "consequences", "reviewer", "without-system", "data-scope", "agreement-date", "agreement-address",
            "training-purpose");

    private final Terms terms;
    private final Matter matter;

    Blanks(Terms terms, Matter matter) {
        this.terms = terms;
        this.matter = matter;
    }

    /** All that there can be, those of each data library among them. */
    List<String> ids() {
        var libraries = DataLibrary.all(matter.edition()).stream().flatMap(library -> library.blanks().stream());
        return Stream.concat(IDS.stream(), libraries).toList();
    }

    Inline at(String id) {
        String text = filled(id);
        return text.isEmpty() ? Terms.missing(terms.say("blank.missing", "what", label(id))) : Inline.of(Phrase.same(text));
    }

    /** The answer to a question that asks for the same, where it was given; otherwise the blank. */
    Inline at(String id, String question) {
        var asked = matter.edition().rules().question(question);
        return matter.given(asked) ? terms.answer(matter, asked) : at(id);
    }

    String filled(String id) {
        return matter.dossier().texts().at(OwnTexts.blank(id)).orElse("");
    }

    /** What belongs there, as it is called within a sentence. */
    Phrase label(String id) {
        return terms.say("blank." + DataLibrary.field(id));
    }

    Phrase hint(String id) {
        return terms.say("blank." + DataLibrary.field(id) + ".hint");
    }
}
