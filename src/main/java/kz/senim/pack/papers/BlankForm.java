package kz.senim.pack.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.OwnTexts;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.pack.model.Reading;
import kz.senim.text.Phrase;

/**
 * The blanks of the papers as a form. Which paper a blank stands in is read from the papers themselves: they are
 * written with every blank filled in by a text that can be found again, so that no list can differ from what is printed.
 */
final class BlankForm {

    /** Private use characters: nobody types them. */
    private static final String TRACE = "\uE000%s\uE001";

    private final Terms terms;

    BlankForm(Terms terms) {
        this.terms = terms;
    }

    /** The same, with each blank filled in by its trace. */
    Matter traced(Matter matter) {
        var dossier = matter.dossier();
        for (String id : new Blanks(terms, matter).ids()) {
            dossier = dossier.after(new Change.Worded(OwnTexts.blank(id), TRACE.formatted(id)), dossier.changed());
        }
        return new Matter(matter.edition(), dossier, matter.conclusions(), matter.journal());
    }

    /** @param traced the papers of {@link #traced} */
    List<Blank> of(List<Paper> traced, Matter matter) {
        var blanks = new Blanks(terms, matter);
        var texts = traced.stream().collect(Collectors.toMap(Paper::title, BlankForm::text, (a, b) -> a + b,
                LinkedHashMap::new));
        return blanks.ids().stream().map(id -> new Blank(id, label(blanks, id, matter), blanks.hint(id),
                        texts.keySet().stream().filter(t -> texts.get(t).contains(TRACE.formatted(id))).toList(), blanks.filled(id)))
                .filter(b -> !b.papers().isEmpty()).toList();
    }

    /** With the library that it belongs to, where there may be several. */
    private Phrase label(Blanks blanks, String id, Matter matter) {
        return DataLibrary.of(matter.edition(), id).stream().findFirst()
                .map(library -> terms.say("blank.of", "library", library.title(matter.edition(), terms), "field", blanks.label(id)))
                .orElseGet(() -> blanks.label(id));
    }

    private static String text(Paper paper) {
        return paper.blocks().stream().flatMap(Reading::phrases).flatMap(p -> Stream.of(p.kk(), p.ru()))
                .collect(Collectors.joining("\n"));
    }
}
