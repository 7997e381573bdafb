package kz.senim.pack.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;

/** Which risks of a register stand on paper: all, or of a very long one those that have to be looked at first. */
final class HighestRisks {

    /** More would be a document that nobody prints, and takes more memory than a small machine has. */
    static final int MOST = 2000;

    /** Standing before closed; not assessed before assessed; then by what the level is now. */
    private static final Comparator<Risk> FIRST = Comparator.comparing(Risk::standing)
            .thenComparing(risk -> risk.current().or(risk::initial).map(Level::score).orElse(Integer.MAX_VALUE)).reversed();

    private final Set<String> shown;

    HighestRisks(List<Risk> register) {
        var order = register.size() <= MOST ? register.stream() : register.stream().sorted(FIRST).limit(MOST);
        this.shown = order.map(Risk::id).collect(Collectors.toSet());
    }

    boolean shown(Risk risk) {
        return shown.contains(risk.id());
    }
}
