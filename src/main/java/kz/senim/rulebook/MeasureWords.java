package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.List;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The measures of a risk in words: what, who, by when, how far. */
public final class MeasureWords {

    private final RiskText risks;
    private final Words words;

    MeasureWords(RiskText risks, Words words) {
        this.risks = risks;
        this.words = words;
    }

    /** A line for each measure, also for those dropped. */
    Phrase all(Risk risk) {
        var lines = risk.measures().stream().map(this::line).toList();
        return new Phrase(String.join("\n", lines.stream().map(Phrase::kk).toList()),
                String.join("\n", lines.stream().map(Phrase::ru).toList()));
    }

    private Phrase line(Measure measure) {
        var text = risks.measure(measure);
        var about = about(measure);
        return new Phrase(line(text.kk(), about.stream().map(Phrase::kk).toList()),
                line(text.ru(), about.stream().map(Phrase::ru).toList()));
    }

    private static String line(String text, List<String> about) {
        return text + " (" + String.join(", ", about) + ')';
    }

    private List<Phrase> about(Measure measure) {
        var parts = new ArrayList<Phrase>();
        parts.add(words.phrase("measure.state." + measure.state()));
        if (!measure.owner().isBlank()) {
            parts.add(Phrase.same(measure.owner()));
        }
        measure.due().ifPresent(day -> parts.add(words.phrase("record.due", "day", Dates.day(day))));
        measure.done().ifPresent(day -> parts.add(words.phrase("record.done", "day", Dates.day(day))));
        if (!measure.proof().isBlank()) {
            parts.add(words.phrase("record.proof", "proof", measure.proof()));
        }
        return parts;
    }
}
