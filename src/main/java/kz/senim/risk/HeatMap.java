package kz.senim.risk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which risks stand in which cell of the 5 × 5 matrix, before or after measures. */
public final class HeatMap {

    private final List<Risk> risks;
    private final Function<Risk, Optional<Level>> reading;

    private HeatMap(Collection<Risk> risks, Function<Risk, Optional<Level>> reading) {
        this.risks = List.copyOf(risks);
        this.reading = reading;
    }

    public static HeatMap before(Collection<Risk> risks) {
        return new HeatMap(risks, Risk::initial);
    }

    public static HeatMap after(Collection<Risk> risks) {
        return new HeatMap(risks, Risk::residual);
    }

    public List<Risk> at(Level cell) {
        return risks.stream().filter(r -> reading.apply(r).filter(cell::equals).isPresent()).toList();
    }

    public int count(int likelihood, int impact) {
        return at(new Level(likelihood, impact)).size();
    }
}
