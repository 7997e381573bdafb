package kz.senim.ui.register;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;

/** Which of the levels of a risk is read. */
enum Reading {
    BEFORE(Risk::initial, HeatMap::before), NOW(Risk::current, HeatMap::now), AFTER(Risk::residual, HeatMap::after);

    private final Function<Risk, Optional<Level>> level;
    private final Function<Collection<Risk>, HeatMap> map;

    Reading(Function<Risk, Optional<Level>> level, Function<Collection<Risk>, HeatMap> map) {
        this.level = level;
        this.map = map;
    }

    Optional<Level> of(Risk risk) {
        return level.apply(risk);
    }

    HeatMap map(Collection<Risk> risks) {
        return map.apply(risks);
    }

    /** As keys and ids have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
