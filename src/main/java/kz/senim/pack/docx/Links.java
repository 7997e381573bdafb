package kz.senim.pack.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.text.Phrase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Bookmarks and what leads to them: from a citation to the quoted law, and back to the papers that cite it. */
final class Links {

    /** @param bookmark of the place */
    record Citing(Phrase paper, String bookmark) {}

    private final Map<String, String> quotes = new HashMap<>();
    private final Map<String, Map<String, Citing>> citing = new HashMap<>();
    private Paper paper;
    private int bookmarks;

    Links(Pack pack) {
        pack.papers().stream().flatMap(p -> p.blocks().stream())
                .flatMap(b -> b instanceof Block.Quote quote ? Stream.of(quote.anchor()) : Stream.empty())
                .forEach(anchor -> quotes.putIfAbsent(anchor, "law_" + (quotes.size() + 1)));
    }

    /** What is set from now on belongs to this paper. */
    void in(Paper next) {
        paper = next;
    }

    /** Whether the anchor stands in this pack; a paper made alone may cite what it does not quote. */
    boolean leadSomewhere(String anchor) {
        return quotes.containsKey(anchor);
    }

    /** The bookmark of a quote; a word processor takes letters, digits and 40 signs for its name. */
    String quote(String anchor) {
        return quotes.get(anchor);
    }

    /** Marks the first place of a paper that cites the anchor. */
    void cited(CTP paragraph, String anchor) {
        var places = citing.computeIfAbsent(anchor, _ -> new LinkedHashMap<>());
        if (!places.containsKey(paper.id())) {
            String name = "cited_" + (bookmarks + 1);
            places.put(paper.id(), new Citing(paper.title(), name));
            mark(paragraph, name);
        }
    }

    /** Papers so far that cite the anchor, each once. */
    List<Citing> citing(String anchor) {
        return List.copyOf(citing.getOrDefault(anchor, Map.of()).values());
    }

    /** Puts a bookmark where the paragraph ends so far. */
    void mark(CTP paragraph, String name) {
        var id = BigInteger.valueOf(++bookmarks);
        var start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        paragraph.addNewBookmarkEnd().setId(id);
    }
}
