package kz.senim.pack.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import java.util.List;
import java.util.stream.IntStream;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Block.Verdict;
import kz.senim.text.Language;

/** Results at a glance: two in a row, or one a row in both languages. */
final class Verdicts {

    private static final float RULE = 2;

    private final Sides sides;
    private final Passages passages;

    Verdicts(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    /** Each row stays whole. */
    List<Table> of(List<Verdict> verdicts) {
        if (sides.both()) {
            return verdicts.stream().map(v -> sides.beside(language -> card(v, language)).setKeepTogether(true)).toList();
        }
        if (verdicts.size() == 1) {
            return List.of(Sides.columns(1).setKeepTogether(true)
                    .addCell(Sides.bare().add(card(verdicts.getFirst(), sides.first()))));
        }
        return IntStream.range(0, (verdicts.size() + 1) / 2)
                .mapToObj(i -> row(verdicts.subList(2 * i, Math.min(verdicts.size(), 2 * i + 2)))).toList();
    }

    private Table row(List<Verdict> pair) {
        var table = Sides.columns(2).setKeepTogether(true);
        float half = Look.GAP / 2;
        table.addCell(Sides.bare().setPaddingRight(half).add(card(pair.getFirst(), sides.first())));
        Cell second = Sides.bare().setPaddingLeft(half);
        return table.addCell(pair.size() > 1 ? second.add(card(pair.getLast(), sides.first())) : second);
    }

    private Div card(Verdict verdict, Language language) {
        var tone = verdict.tone();
        boolean calm = tone == Tone.NEUTRAL || tone == Tone.GOOD;
        var card = Sides.group().setBorderTop(new SolidBorder(calm ? Look.ACCENT : Look.of(tone), RULE))
                .setPaddingTop(5).setPaddingBottom(sides.both() ? 7 : 13);
        card.add(passages.of(verdict.label(), language, Look.LABEL));
        card.add(passages.of(verdict.value(), language, Look.VALUE.in(tone == Tone.NEUTRAL ? Look.INK : Look.of(tone))));
        if (!verdict.bars().isEmpty()) {
            var bars = Sides.group().setHeight(Bars.HEIGHT).setMarginTop(4).setMarginBottom(6);
            bars.setNextRenderer(new Bars(bars, verdict.bars(), tone));
            card.add(bars);
        }
        if (!verdict.basis().isEmpty()) {
            card.add(passages.of(verdict.basis(), language, Look.SMALL).setMarginTop(1));
        }
        return card;
    }
}
