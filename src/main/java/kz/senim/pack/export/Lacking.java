package kz.senim.pack.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Unfilled;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** What a pack lacks to be final, said in a line: how much it is, and the first of it. */
record Lacking(List<Phrase> all) {

    private static final int NAMED = 3;

    static List<Phrase> of(List<Phrase> questions, Pack pack) {
        var all = new LinkedHashSet<>(questions);
        Unfilled.beside(questions, Unfilled.of(pack)).forEach(mark -> all.add(mark.what()));
        return List.copyOf(all);
    }

    /** In the language of the papers, since it is found there; where they have both, in Russian after Kazakh. */
    String in(Languages languages) {
        return languages.shown().stream().map(this::in).collect(Collectors.joining(" / "));
    }

    private String in(Language language) {
        return all.size() + ": " + all.stream().limit(NAMED).map(each -> "«" + each.in(language) + "»")
                .collect(Collectors.joining(", ")) + (all.size() > NAMED ? " …" : "");
    }
}
