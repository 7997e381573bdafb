package kz.senim.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Something in a register worth a second look. It never hinders anything.
 *
 * @param risks those it is about; empty where it is about the register as a whole
 */
public record Remark(Kind kind, List<Risk> risks) {

    public Remark {
        risks = List.copyOf(risks);
    }

    /** The gravest first. */
    public enum Kind {
        HIGH_WITHOUT_MEASURES((r, look) -> high(r) && !look.measured().test(r)),
        RESIDUAL_HIGH((r, look) -> high(r) && r.after().isPresent() && look.measured().test(r)),
        RESIDUAL_ABOVE((r, _) -> worse(r)),
        OVERDUE((r, look) -> r.due().filter(look.day()::isAfter).isPresent()),
        REVIEW_OVERDUE((r, look) -> r.review().filter(look.day()::isAfter).isPresent()),
        NOT_ASSESSED((r, _) -> r.before().isEmpty()),
        RESIDUAL_NOT_ASSESSED((r, _) -> r.before().isPresent() && r.after().isEmpty()),
        NO_MISUSE((_, _) -> false),
        NO_OWNER((r, _) -> r.owner().isBlank()),
        /** Article 18(1)(4): risks are brought up to date at least once a year. */
        NO_REVIEW((r, _) -> r.review().isEmpty()),
        REVIEW_LATE((r, look) -> r.review().filter(look.day().plusYears(1)::isBefore).isPresent());

        private final BiPredicate<Risk, Look> deserved;

        Kind(BiPredicate<Risk, Look> deserved) {
            this.deserved = deserved;
        }
    }

    private record Look(LocalDate day, Predicate<Risk> measured) {}

    /**
     * All remarks on a register, none on an empty one.
     *
     * @param measured whether a risk has measures, typed or of its template
     */
    public static List<Remark> on(List<Risk> register, LocalDate day, Predicate<Risk> measured) {
        var look = new Look(day, measured);
        var remarks = new ArrayList<Remark>();
        for (var kind : Kind.values()) {
            var risks = register.stream().filter(r -> kind.deserved.test(r, look)).toList();
            if (!risks.isEmpty() || kind == Kind.NO_MISUSE && lacksMisuse(register)) {
                remarks.add(new Remark(kind, risks));
            }
        }
        return List.copyOf(remarks);
    }

    /** What there is to say of one risk, the gravest first. */
    public static List<Kind> on(Risk risk, LocalDate day, Predicate<Risk> measured) {
        var look = new Look(day, measured);
        return Arrays.stream(Kind.values()).filter(kind -> kind.deserved.test(risk, look)).toList();
    }

    /** Article 18(1)(2) asks for foreseeable misuse too. */
    private static boolean lacksMisuse(List<Risk> register) {
        return !register.isEmpty() && register.stream().noneMatch(Risk::misuse);
    }

    private static boolean high(Risk risk) {
        return risk.current().filter(l -> l.band() == Level.Band.HIGH).isPresent();
    }

    private static boolean worse(Risk risk) {
        return risk.before().isPresent() && risk.after().filter(l -> l.score() > risk.before().get().score()).isPresent();
    }
}
