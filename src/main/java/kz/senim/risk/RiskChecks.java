package kz.senim.risk;

import java.util.Optional;
import java.util.function.Predicate;

/** Single questions about one risk, of which {@link Remark} is made. */
final class RiskChecks {

    private RiskChecks() {}

    static boolean high(Optional<Level> level) {
        return level.filter(l -> l.band() == Level.Band.HIGH).isPresent();
    }

    static boolean residualAbove(Risk risk) {
        return compared(risk) > 0;
    }

    static boolean loweredByNothing(Risk risk) {
        return compared(risk) < 0 && risk.untreated();
    }

    /** Residual against initial; 0 where one of them is missing. */
    private static int compared(Risk risk) {
        return risk.residual().flatMap(after -> risk.initial().map(before -> after.score() - before.score())).orElse(0);
    }

    static boolean accepted(Risk risk, Predicate<Acceptance> which) {
        return risk.acceptance().filter(which).isPresent();
    }

    static boolean anyMeasure(Risk risk, Predicate<Measure> which) {
        return risk.measures().stream().anyMatch(which);
    }

    /** A risk that is not low asks for a decision. */
    static boolean undecided(Risk risk) {
        return risk.treatment().isEmpty() && risk.initial().filter(l -> l.band() != Level.Band.LOW).isPresent();
    }

    static boolean treatedByNothing(Risk risk) {
        return risk.treatment().filter(t -> t != Treatment.RETAIN).isPresent() && risk.untreated();
    }

    static boolean retained(Risk risk) {
        return risk.treatment().filter(Treatment.RETAIN::equals).isPresent();
    }

    /** The catalogue tells it for its own risks. */
    static boolean untold(Risk risk, RiskField field) {
        return !risk.fromCatalogue() && risk.text(field).isBlank();
    }
}
