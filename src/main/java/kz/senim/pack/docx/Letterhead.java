package kz.senim.pack.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Mark.Logo;
import kz.senim.text.Phrase;
import kz.senim.text.Words;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Whose documents they are, at the head of the cover: the logo, under it the name and the contacts. */
final class Letterhead {

    /** Points; as in the PDF. */
    private static final double HIGHEST = 40;
    private static final double WIDEST = 170;
    private static final String NAME = "Lead";

    private final XWPFDocument document;
    private final Sides sides;
    private final Passages passages;
    private final Words words;

    Letterhead(XWPFDocument document, Sides sides, Passages passages, Words words) {
        this.document = document;
        this.sides = sides;
        this.passages = passages;
        this.words = words;
    }

    /** The same in both languages, so it stands there once. */
    void set(Page page, Mark mark) {
        mark.logo().ifPresent(logo -> picture(page, logo, Legible.of(mark.alternative(words.in(sides.first(), "logo")))));
        if (!mark.name().isEmpty()) {
            passages.add(page.paragraph(NAME), Inline.strong(Phrase.same(mark.name())), sides.first());
        }
        mark.contacts().forEach(line -> passages.add(page.paragraph("Muted"), Phrase.same(line), sides.first()));
    }

    private void picture(Page page, Logo logo, String alternative) {
        double scale = Math.min(HIGHEST / logo.height(), WIDEST / logo.width());
        var run = new XWPFParagraph(page.paragraph(NAME), document).createRun();
        try {
            run.addPicture(new ByteArrayInputStream(logo.png()), PictureType.PNG, "logo.png",
                    Units.toEMU(logo.width() * scale), Units.toEMU(logo.height() * scale));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alternative);
    }
}
