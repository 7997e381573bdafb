package kz.senim.pack.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** One pack being set, from the cover to the last page. */
final class Book {

    private static final String CONTENTS = "contents";

    private final Pack pack;
    private final Words words;
    private final PdfDocument pdf;
    private final Document document;
    private final Bookmarks bookmarks;
    private final Typesetter typesetter;
    private final Contents contents;
    private final Furniture furniture;
    private final Letterhead letterhead;
    private final Map<String, Integer> pages = new HashMap<>();

    Book(Pack pack, Languages languages, PdfDocument pdf, Words words) {
        this.pack = pack;
        this.words = words;
        this.pdf = pdf;
        this.document = new Document(pdf, PageSize.A4);
        document.setMargins(Look.TOP, Look.SIDE, Look.BOTTOM, Look.SIDE);
        var sides = new Sides(languages);
        var typefaces = new Typefaces();
        var links = new Links(pdf, pack);
        var passages = new Passages(typefaces, links);
        this.bookmarks = new Bookmarks(pdf, languages);
        this.typesetter = new Typesetter(pdf, sides, typefaces, passages, links, bookmarks, words);
        this.contents = new Contents(pdf, sides, passages, typefaces, links);
        this.letterhead = new Letterhead(sides, passages, words);
        this.furniture = new Furniture(pack, languages, words, new Lettering(typefaces));
    }

    void set(Progress progress) {
        // a table takes many pages, and one who cancels need not wait for its end
        pdf.addEventHandler(PdfDocumentEvent.START_PAGE, new AbstractPdfDocumentEventHandler() {
            @Override
            protected void onAcceptedEvent(AbstractPdfDocumentEvent page) {
                progress.orElseStop();
            }
        });
        List<Paper> papers = pack.papers();
        for (int i = 0; i < papers.size(); i++) {
            progress.orElseStop();
            if (i == 0) {
                cover(papers.getFirst(), progress);
                contents(papers.subList(1, papers.size()));
            } else {
                paper(papers.get(i), progress);
            }
            progress.papers(i + 1, papers.size());
        }
        progress.orElseStop();
        contents.number(pages);
        furniture.putOn(pdf);
        document.close();
    }

    private void cover(Paper paper, Progress progress) {
        section();
        letterhead.of(pack.mark()).ifPresent(document::add);
        var title = typesetter.prose().heading(StandardRoles.H1, pack.title(), Look.TITLE).setMarginBottom(6);
        bookmarks.paper(title, paper.id(), paper.title());
        document.add(title);
        document.add(typesetter.prose().text(pack.subject(), Look.LEAD));
        document.add(typesetter.prose().text(pack.edition(), Look.SMALL).setMarginTop(3));
        if (pack.draft()) {
            document.add(typesetter.prose().text(words.phrase("draft"), Look.SMALL.bold().in(Look.of(Tone.ATTENTION))));
        }
        document.add(heading(StandardRoles.H2, paper.title(), Look.HEADING_2).setMarginTop(16).setMarginBottom(8));
        set(paper, progress);
    }

    private void contents(List<Paper> papers) {
        if (papers.isEmpty()) {
            return;
        }
        section();
        var title = words.phrase(CONTENTS);
        var heading = heading(StandardRoles.H2, title, Look.HEADING_2).setMarginTop(18).setMarginBottom(8);
        bookmarks.paper(heading, CONTENTS, title);
        document.add(heading);
        document.add(contents.of(papers));
    }

    private void paper(Paper paper, Progress progress) {
        document.add(new AreaBreak());
        section();
        pages.put(paper.id(), pdf.getNumberOfPages());
        var heading = heading(StandardRoles.H1, paper.title(), Look.HEADING_1).setMarginBottom(10);
        bookmarks.paper(heading, paper.id(), paper.title());
        document.add(heading);
        set(paper, progress);
    }

    /** Block by block, so that one who cancels need not wait for the paper. */
    private void set(Paper paper, Progress progress) {
        typesetter.set(paper.blocks()).forEach(block -> {
            progress.orElseStop();
            document.add(block);
        });
    }

    private Div heading(String role, Phrase text, Look.TextStyle style) {
        return typesetter.prose().heading(role, text, style).setKeepWithNext(true);
    }

    /** What follows is tagged as a part of its own. */
    private void section() {
        var pointer = pdf.getTagStructureContext().getAutoTaggingPointer();
        pointer.moveToRoot();
        pointer.addTag(StandardRoles.SECT);
    }
}
