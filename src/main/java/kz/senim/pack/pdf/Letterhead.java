package kz.senim.pack.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.Optional;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Mark.Logo;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Whose documents they are, at the head of the cover: the logo, beside it the name and the contacts. */
final class Letterhead {

    /** 14 millimetres. */
    private static final float HIGHEST = 40;
    private static final float WIDEST = 170;
    private static final float BELOW = 22;

    private final Sides sides;
    private final Passages passages;
    private final Words words;

    Letterhead(Sides sides, Passages passages, Words words) {
        this.sides = sides;
        this.passages = passages;
        this.words = words;
    }

    /** The same in both languages, so it stands there once. */
    Optional<Div> of(Mark mark) {
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        var head = Sides.group().setMarginBottom(BELOW).setKeepTogether(true);
        return Optional.of(mark.logo().map(logo -> head.add(beside(logo, mark))).orElseGet(() -> head.add(text(mark))));
    }

    private Table beside(Logo logo, Mark mark) {
        float scale = Math.min(HIGHEST / logo.height(), WIDEST / logo.width());
        var image = new Image(ImageDataFactory.createPng(logo.png())).scale(scale, scale);
        Language first = sides.first();
        image.getAccessibilityProperties().setAlternateDescription(mark.alternative(words.in(first, "logo")))
                .setLanguage(first.locale().toLanguageTag());
        float width = logo.width() * scale + Look.GAP;
        var table = Passages.untagged(new Table(UnitValue.createPointArray(new float[] {width, Look.WIDTH - width})).setFixedLayout());
        table.addCell(cell().add(image));
        return table.addCell(cell().add(text(mark)));
    }

    private static Cell cell() {
        return Sides.bare().setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    private Div text(Mark mark) {
        var text = Sides.group();
        if (!mark.name().isEmpty()) {
            text.add(passages.of(Phrase.same(mark.name()), sides.first(), Look.LEAD.bold()));
        }
        mark.contacts().forEach(line -> text.add(passages.of(Phrase.same(line), sides.first(), Look.SMALL)));
        return text;
    }
}
