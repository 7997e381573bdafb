package kz.senim.pack.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.law.Reason;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block.Tone;
import kz.senim.text.Phrase;

/** One axis written out: the level or interval, why this level, why no higher one. */
final class AxisText {

    private final Terms terms;
    private final AxisWords words;
    private final FindingText findings;

    AxisText(Terms terms, AxisWords words, FindingText findings) {
        this.terms = terms;
        this.words = words;
        this.findings = findings;
    }

    void write(Matter matter, AxisResult result, Sheet sheet) {
        sheet.heading(words.title(result)).add(words.result(result));
        if (result.applies() == Truth.NO) {
            return;
        }
        if (!result.decided()) {
            interval(result, sheet);
        }
        var opened = new HashSet<String>();
        var told = new HashSet<Phrase>();
        for (String level : levels(result)) {
            var conclusion = matter.conclusions().of(level);
            if (conclusion.truth() != Truth.OPEN && opened.add(level)) {
                findings.sentence(conclusion, sheet);
                findings.reasons(conclusion, told, sheet);
                conclusion.because().forEach(r -> collect(r, opened));
            }
        }
    }

    private void interval(AxisResult result, Sheet sheet) {
        if (result.axis().kind() == Axis.Kind.SCALE && result.possible().size() > 1) {
            sheet.note(Tone.ATTENTION, terms.say("axis.interval", "levels", words.value(result),
                    "upper", words.level(result.provisional())));
        } else {
            sheet.note(Tone.ATTENTION, terms.say("axis.still-open"));
        }
        findings.missing(result.missing(), sheet);
    }

    /** On a scale the lowest possible level and all above it; of a set what is possible. */
    private static List<String> levels(AxisResult result) {
        var all = result.axis().levels();
        return result.axis().kind() == Axis.Kind.SET || result.possible().isEmpty() ? result.possible()
                : all.subList(all.indexOf(result.possible().getFirst()), all.size());
    }

    /** Findings already opened among the reasons of a level are not told again. */
    private static void collect(Reason reason, Set<String> opened) {
        if (reason instanceof Reason.ByFinding(var finding, _, _)) {
            opened.add(finding);
        }
        reason.parts().forEach(r -> collect(r, opened));
    }
}
