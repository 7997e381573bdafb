package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;

/** Which risks the list shows; closed ones only where they are asked for. */
enum RiskFilter {
    ALL((_, _) -> true),
    HIGH((risk, _) -> now(risk, Level.Band.HIGH)),
    MEDIUM((risk, _) -> now(risk, Level.Band.MEDIUM)),
    LOW((risk, _) -> now(risk, Level.Band.LOW)),
    UNASSESSED((risk, _) -> risk.initial().isEmpty()),
    MISUSE((risk, _) -> risk.misuse()),
    OVERDUE((risk, today) -> risk.review().filter(today::isAfter).isPresent()
            || risk.measures().stream().anyMatch(m -> m.overdue(today))),
    CLOSED((_, _) -> true);

    private final BiPredicate<Risk, LocalDate> admits;

    RiskFilter(BiPredicate<Risk, LocalDate> admits) {
        this.admits = admits;
    }

    boolean admits(Risk risk, LocalDate today) {
        return risk.standing() != (this == CLOSED) && admits.test(risk, today);
    }

    private static boolean now(Risk risk, Level.Band band) {
        return risk.current().filter(level -> level.band() == band).isPresent();
    }
}
