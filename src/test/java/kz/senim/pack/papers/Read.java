package kz.senim.pack.papers;

import java.util.List;
import java.util.stream.Collectors;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.pack.model.Reading;
import kz.senim.text.Language;

/** Reads a pack as somebody with the paper in hand would. */
final class Read {

    private Read() {}

    static String text(Pack pack, Language language) {
        return Reading.phrases(pack).map(p -> p.in(language)).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    static String text(Pack pack, String paper, Language language) {
        return paper(pack, paper).blocks().stream().flatMap(Reading::phrases).map(p -> p.in(language))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    static Paper paper(Pack pack, String id) {
        return pack.papers().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    static List<String> papers(Pack pack) {
        return pack.papers().stream().map(Paper::id).toList();
    }

    static <B extends Block> List<B> blocks(Pack pack, Class<B> kind) {
        return pack.papers().stream().flatMap(p -> p.blocks().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }
}
