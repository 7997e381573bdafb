package kz.senim.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Something in a register worth a second look. It never hinders anything.
 *
 * @param risks those it is about; empty where it is about the register as a whole
 */
public record Remark(Kind kind, List<Risk> risks) {

    public Remark {
        risks = List.copyOf(risks);
    }

    public enum Severity { SERIOUS, WARNING, HINT }

    /** Where on the page of a risk, or beside it, a remark is answered. */
    public enum Spot { TITLE, CAUSE, CONSEQUENCE, AFFECTED, INITIAL, TREATMENT, MEASURES, RESIDUAL, ACCEPTANCE, OWNER,
        REVIEW, CLOSING, REGISTER, SCENARIOS }

    /** The gravest first. */
    public enum Kind {
        PROHIBITED_WITHOUT_MEASURE(Severity.SERIOUS, Spot.REGISTER),
        HIGH_WITHOUT_MEASURES(Severity.SERIOUS, Spot.MEASURES, (r, _) -> RiskChecks.high(r.current()) && r.untreated()),
        RESIDUAL_ABOVE(Severity.SERIOUS, Spot.RESIDUAL, (r, _) -> RiskChecks.residualAbove(r)),
        RESIDUAL_HIGH(Severity.SERIOUS, Spot.ACCEPTANCE, (r, _) -> RiskChecks.high(r.residual()) && r.acceptance().isEmpty()),
        ACCEPTED_WITHOUT_NAME(Severity.SERIOUS, Spot.ACCEPTANCE, (r, _) -> RiskChecks.accepted(r, a -> a.by().isBlank())),
        ACCEPTANCE_EXPIRED(Severity.SERIOUS, Spot.ACCEPTANCE, (r, look) -> RiskChecks.accepted(r, a -> a.expired(look.day()))),
        OVERDUE(Severity.SERIOUS, Spot.MEASURES, (r, look) -> RiskChecks.anyMeasure(r, m -> m.overdue(look.day()))),
        /** Article 18(1)(4): risks are brought up to date at least once a year. */
        REVIEW_OVERDUE(Severity.SERIOUS, Spot.REVIEW, (r, look) -> r.review().filter(look.day()::isAfter).isPresent()),
        REGISTER_REVIEW_OVERDUE(Severity.SERIOUS, Spot.REGISTER),
        NOT_ASSESSED(Severity.WARNING, Spot.INITIAL, (r, _) -> r.initial().isEmpty()),
        RESIDUAL_NOT_ASSESSED(Severity.WARNING, Spot.RESIDUAL, (r, _) -> r.initial().isPresent() && r.residual().isEmpty()),
        LOWERED_BY_NOTHING(Severity.WARNING, Spot.MEASURES, (r, _) -> RiskChecks.loweredByNothing(r)),
        /** Article 18(1)(2) asks for foreseeable misuse too. */
        NO_MISUSE(Severity.WARNING, Spot.REGISTER),
        NO_OWNER(Severity.WARNING, Spot.OWNER, (r, _) -> r.text(RiskField.OWNER).isBlank()),
        NO_TREATMENT(Severity.WARNING, Spot.TREATMENT, (r, _) -> RiskChecks.undecided(r)),
        TREATED_WITHOUT_MEASURES(Severity.WARNING, Spot.MEASURES, (r, _) -> RiskChecks.treatedByNothing(r)),
        RETAINED_WITHOUT_ACCEPTANCE(Severity.WARNING, Spot.ACCEPTANCE, (r, _) -> RiskChecks.retained(r) && r.acceptance().isEmpty()),
        ACCEPTED_WITHOUT_REASON(Severity.WARNING, Spot.ACCEPTANCE, (r, _) -> RiskChecks.accepted(r, a -> a.reason().isBlank())),
        ACCEPTED_WITHOUT_END(Severity.WARNING, Spot.ACCEPTANCE, (r, _) -> RiskChecks.accepted(r, a -> a.until().isEmpty())),
        MEASURE_WITHOUT_OWNER(Severity.WARNING, Spot.MEASURES, (r, _) -> RiskChecks.anyMeasure(r, m -> m.open() && m.owner().isBlank())),
        MEASURE_WITHOUT_DATE(Severity.WARNING, Spot.MEASURES, (r, _) -> RiskChecks.anyMeasure(r, m -> m.open() && m.due().isEmpty())),
        DONE_WITHOUT_EVIDENCE(Severity.WARNING, Spot.MEASURES, (r, look) -> RiskChecks.anyMeasure(r, look::unproven)),
        DONE_IN_FUTURE(Severity.WARNING, Spot.MEASURES, (r, look) -> RiskChecks.anyMeasure(r, m -> m.done().filter(look.day()::isBefore).isPresent())),
        NO_REVIEW(Severity.WARNING, Spot.REVIEW, (r, _) -> r.review().isEmpty()),
        REVIEW_LATE(Severity.WARNING, Spot.REVIEW, (r, look) -> r.review().filter(look.day().plusYears(1)::isBefore).isPresent()),
        SCENARIO_WITHOUT_RISK(Severity.HINT, Spot.REGISTER),
        SAME_TEXT(Severity.HINT, Spot.TITLE, (r, look) -> look.repeated(r)),
        NO_CAUSE(Severity.HINT, Spot.CAUSE, (r, _) -> RiskChecks.untold(r, RiskField.CAUSE)),
        NO_CONSEQUENCE(Severity.HINT, Spot.CONSEQUENCE, (r, _) -> RiskChecks.untold(r, RiskField.CONSEQUENCE)),
        NO_AFFECTED(Severity.HINT, Spot.AFFECTED, (r, _) -> r.text(RiskField.AFFECTED).isBlank()),
        /** Somebody filled the form instead of thinking. */
        ALL_ALIKE(Severity.HINT, Spot.REGISTER);

        private final Severity severity;
        private final Spot spot;
        private final BiPredicate<Risk, Look> deserved;

        /** Of the register as a whole. */
        Kind(Severity severity, Spot spot) {
            this(severity, spot, (_, _) -> false);
        }

        Kind(Severity severity, Spot spot, BiPredicate<Risk, Look> deserved) {
            this.severity = severity;
            this.spot = spot;
            this.deserved = deserved;
        }

        public Severity severity() {
            return severity;
        }

        public Spot spot() {
            return spot;
        }
    }

    /** All remarks on a register, none on an empty one; closed risks are left alone. */
    public static List<Remark> on(Look look) {
        var remarks = new ArrayList<Remark>();
        for (var kind : Kind.values()) {
            var risks = look.standing().stream().filter(r -> kind.deserved.test(r, look)).toList();
            if (!risks.isEmpty() || look.asAWhole(kind)) {
                remarks.add(new Remark(kind, risks));
            }
        }
        return List.copyOf(remarks);
    }

    /** What there is to say of one risk, the gravest first. */
    public static List<Kind> on(Risk risk, Look look) {
        return Stream.of(risk).filter(Risk::standing).flatMap(r ->
                Arrays.stream(Kind.values()).filter(kind -> kind.deserved.test(r, look))).toList();
    }
}
