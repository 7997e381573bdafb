package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.law.Citation;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block.Bar;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Block.Verdict;
import kz.senim.rulebook.Edition;
import kz.senim.text.Phrase;

/** Where a system stands on an axis, in words and bars. */
final class AxisWords {

    private static final String RISK = "risk";

    private final Edition edition;
    private final Terms terms;

    AxisWords(Edition edition, Terms terms) {
        this.edition = edition;
        this.terms = terms;
    }

    Phrase title(AxisResult result) {
        return edition.words().axes().get(result.axis().id());
    }

    /** Short where the papers have a short form for the level, otherwise its title. */
    Phrase level(String finding) {
        String key = "level." + finding;
        return terms.has(key) ? terms.say(key) : edition.words().finding(finding).title();
    }

    /** The level, or those still possible. */
    Phrase value(AxisResult result) {
        if (result.applies() == Truth.NO) {
            return terms.say("axis.none");
        }
        if (result.possible().isEmpty()) {
            return terms.say("axis.undecided");
        }
        var joined = terms.either(result.possible().stream().map(this::level).toList());
        return result.decided() || result.possible().size() > 1 ? joined
                : terms.say("axis.provided", "level", joined);
    }

    /** For the verdict page, where several axes stand side by side. */
    Verdict verdict(AxisResult result) {
        return verdict(title(result), result);
    }

    /** For a section that bears the axis in its heading. */
    Verdict result(AxisResult result) {
        return verdict(terms.say("column.finding"), result);
    }

    private Verdict verdict(Phrase label, AxisResult result) {
        return new Verdict(label, value(result), terms.law().ofLaw(basis(result)), tone(result), bars(result));
    }

    /** Of the level where decided, otherwise of the axis. */
    private List<Citation> basis(AxisResult result) {
        return result.decided() ? edition.rules().finding(result.possible().getFirst()).basis()
                : result.axis().basis();
    }

    private static List<Bar> bars(AxisResult result) {
        if (result.axis().kind() == Axis.Kind.SET || result.applies() == Truth.NO) {
            return List.of();
        }
        return result.axis().levels().stream()
                .map(l -> !result.possible().contains(l) ? Bar.EXCLUDED : result.decided() ? Bar.SURE : Bar.POSSIBLE)
                .toList();
    }

    /** Only the risk degree has a good and a grave end; an open axis always calls for attention. */
    private static Tone tone(AxisResult result) {
        if (result.applies() == Truth.NO) {
            return Tone.NEUTRAL;
        }
        if (!result.decided()) {
            return Tone.ATTENTION;
        }
        if (!result.axis().id().equals(RISK)) {
            return Tone.NEUTRAL;
        }
        int place = result.axis().levels().indexOf(result.possible().getFirst());
        return place == 0 ? Tone.GOOD : place == result.axis().levels().size() - 1 ? Tone.STOP : Tone.ATTENTION;
    }
}
