package kz.senim.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which of the risks that stand are in which cell of the 5 × 5 matrix: before measures, today, or after them. */
public final class HeatMap {

    private final Map<Level, List<Risk>> cells = new HashMap<>();

    private HeatMap(Collection<Risk> risks, Function<Risk, Optional<Level>> reading) {
        risks.stream().filter(Risk::standing).forEach(risk -> reading.apply(risk)
                .ifPresent(level -> cells.computeIfAbsent(level, _ -> new ArrayList<>()).add(risk)));
    }

    public static HeatMap before(Collection<Risk> risks) {
        return new HeatMap(risks, Risk::initial);
    }

    public static HeatMap now(Collection<Risk> risks) {
        return new HeatMap(risks, Risk::current);
    }

    public static HeatMap after(Collection<Risk> risks) {
        return new HeatMap(risks, Risk::residual);
    }

    public List<Risk> at(Level cell) {
        return Collections.unmodifiableList(cells.getOrDefault(cell, List.of()));
    }

    public int count(int likelihood, int impact) {
        return at(new Level(likelihood, impact)).size();
    }
}
