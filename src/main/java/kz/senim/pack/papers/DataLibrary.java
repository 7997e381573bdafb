package kz.senim.pack.papers;

import java.util.List;
import java.util.stream.Stream;
import kz.senim.law.Question.Choice;
import kz.senim.rulebook.Edition;
import kz.senim.text.Phrase;

/**
 * A data library that a model is trained on, or that the firm keeps: known to the dossier by where its data come from.
 *
 * @param origin a choice of the question about it, or KEPT
 */
record DataLibrary(String origin) {

    static final String ORIGINS = "training.data";
    /** Kept by the firm, whatever it is used for. */
    static final String KEPT = "kept";

    private static final String BEGINNING = "library";
    private static final List<String> FIELDS = List.of("name", "producer", "source", "licence", "opt-outs", "quality", "updated");

    /** All that there can be under an edition. */
    static List<DataLibrary> all(Edition edition) {
        return Stream.concat(edition.rules().question(ORIGINS).choices().stream().map(Choice::id), Stream.of(KEPT))
                .map(DataLibrary::new).toList();
    }

    List<String> blanks() {
        return FIELDS.stream().map(this::blank).toList();
    }

    String blank(String field) {
        return BEGINNING + "." + origin + "." + field;
    }

    /** The id of a blank without the library that it stands in; any other as it is. */
    static String field(String blank) {
        return blank.startsWith(BEGINNING + ".") ? BEGINNING + blank.substring(blank.lastIndexOf('.')) : blank;
    }

    /** Which library a blank stands in; nothing for any other. */
    static List<DataLibrary> of(Edition edition, String blank) {
        return all(edition).stream().filter(library -> library.blanks().contains(blank)).toList();
    }

    Phrase title(Edition edition, Terms terms) {
        return origin.equals(KEPT) ? terms.say("library.kept") : edition.words().choice(ORIGINS, origin);
    }
}
