package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.layout.element.Div;
import kz.senim.pack.model.Languages;
import kz.senim.text.Phrase;

/** The outline beside the pages: papers, and their headings below them. */
final class Bookmarks {

    private final PdfOutline root;
    private final Languages languages;
    private PdfOutline paper;
    private int count;

    Bookmarks(PdfDocument pdf, Languages languages) {
        this.root = pdf.getOutlines(false);
        this.languages = languages;
    }

    /** @param name of the destination that the element becomes */
    void paper(Div element, String name, Phrase title) {
        paper = mark(root, element, name, title);
        paper.setOpen(false);
    }

    void heading(Div element, Phrase title) {
        mark(paper, element, "heading-" + ++count, title);
    }

    private PdfOutline mark(PdfOutline parent, Div element, String name, Phrase title) {
        element.setDestination(name);
        PdfOutline outline = parent.addOutline(languages.joined(title).replaceAll("\\s+", " "));
        outline.addDestination(PdfDestination.makeDestination(new PdfString(name)));
        return outline;
    }
}
