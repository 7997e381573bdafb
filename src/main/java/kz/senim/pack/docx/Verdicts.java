package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.model.Block.Bar;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Block.Verdict;
import kz.senim.text.Language;

/** Results at a glance: two in a row, or one a row in both languages. */
final class Verdicts {

    /** Spaces with a tinted ground are bars; a reader's voice passes them over, the words say the same. */
    private static final String BAR = "\u2003".repeat(7);
    private static final String BETWEEN = "\u2003";

    private final Sides sides;
    private final Passages passages;

    Verdicts(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    void set(Page page, List<Verdict> verdicts) {
        if (sides.both()) {
            for (var verdict : verdicts) {
                var row = page.pair(true);
                sides.languages().forEach(language -> card(row.cell(), verdict, language));
            }
            return;
        }
        int columns = Math.min(2, verdicts.size());
        for (int i = 0; i < verdicts.size(); i += columns) {
            var row = page.beside(columns, true);
            card(row.cell(), verdicts.get(i), sides.first());
            if (i + 1 < verdicts.size() && columns > 1) {
                card(row.cell(), verdicts.get(i + 1), sides.first());
            } else if (columns > 1) {
                row.cell().paragraph("Apart");
            }
        }
    }

    private void card(Place card, Verdict verdict, Language language) {
        var tone = verdict.tone();
        String rule = tone == Tone.GOOD ? "" : Passages.of(tone);
        passages.add(card.paragraph("VerdictLabel" + rule), verdict.label(), language);
        passages.add(card.paragraph("VerdictValue" + Passages.of(tone)), verdict.value(), language);
        if (!verdict.bars().isEmpty()) {
            bars(card, verdict, language);
        }
        passages.add(card.paragraph("VerdictBasis"), verdict.basis(), language);
    }

    private static void bars(Place card, Verdict verdict, Language language) {
        var paragraph = card.paragraph("VerdictBars");
        for (Bar bar : verdict.bars()) {
            String style = switch (bar) {
                case SURE -> "Sure" + Passages.of(verdict.tone());
                case POSSIBLE -> "Possible" + Passages.of(verdict.tone());
                case EXCLUDED -> "Excluded";
            };
            Passages.run(paragraph, BAR, language, style);
            Passages.run(paragraph, BETWEEN, language, Passages.PLAIN);
        }
    }
}
