package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.text.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One pack being set, from the cover to the last paper. */
final class Book {

    private final Pack pack;
    private final Words words;
    private final Page page;
    private final Links links;
    private final Prose prose;
    private final Typesetter typesetter;
    private final Contents contents;
    private final Letterhead letterhead;

    Book(Pack pack, Sides sides, XWPFDocument document, Words words) {
        this.pack = pack;
        this.words = words;
        this.page = new Page(document.getDocument().getBody());
        this.links = new Links(pack);
        var passages = new Passages(links);
        this.prose = new Prose(sides, passages);
        this.typesetter = new Typesetter(page, sides, passages, prose, links, words);
        this.contents = new Contents(sides);
        this.letterhead = new Letterhead(document, sides, passages, words);
    }

    void set(Progress progress) {
        List<Paper> papers = pack.papers();
        for (int i = 0; i < papers.size(); i++) {
            progress.orElseStop();
            links.in(papers.get(i));
            if (i == 0) {
                cover(papers.getFirst());
            } else {
                var heading = prose.heading(page, "Heading1", papers.get(i).title());
                links.mark(heading, Contents.bookmark(i));
                typesetter.set(papers.get(i).blocks());
            }
            progress.papers(i + 1, papers.size());
        }
        page.end();
    }

    private void cover(Paper paper) {
        letterhead.set(page, pack.mark());
        prose.heading(page, "Title", pack.title());
        prose.text(page, pack.subject(), "Subtitle");
        prose.text(page, pack.edition(), "Muted");
        if (pack.draft()) {
            prose.mark(page, words.phrase("draft"));
        }
        prose.heading(page, "TOCHeading", paper.title());
        typesetter.set(paper.blocks());
        if (pack.papers().size() > 1) {
            contents.set(page.contents(), words.phrase("contents"), pack.papers().subList(1, pack.papers().size()), 1);
        }
    }
}
