package kz.senim.pack.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;

/** A risk that is being read, gathering its measures. */
final class Entry {

    private final Row<RiskColumn> row;
    private final Risk risk;
    private final Optional<Risk> before;
    private final List<Measure> measures = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** @param risk as the row has it */
    Entry(Row<RiskColumn> row, Risk risk, Optional<Risk> before) {
        this.row = row;
        this.risk = risk;
        this.before = before;
    }

    Row<RiskColumn> row() {
        return row;
    }

    String id() {
        return risk.id();
    }

    Optional<Risk> before() {
        return before;
    }

    Optional<Measure> measureBefore(String id) {
        return before.stream().flatMap(b -> b.measures().stream()).filter(m -> m.id().equals(id)).findFirst();
    }

    /** False where it is there already. */
    boolean add(Measure measure) {
        measures.add(measure);
        return ids.add(measure.id());
    }

    /** Measures so far that no row had. */
    Stream<Measure> absent() {
        return before.stream().flatMap(b -> b.measures().stream()).filter(m -> !ids.contains(m.id()));
    }

    /** The risk with the measures of the table put in their places, or at the end. */
    Risk whole() {
        var whole = risk.withMeasures(before.map(Risk::measures).orElse(List.of()));
        for (var measure : measures) {
            whole = whole.with(measure);
        }
        return whole;
    }
}
