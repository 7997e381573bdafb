package kz.senim.pack.sheet;

import java.util.List;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;

/**
 * What a table would bring to a register. Nothing is ever taken away by it.
 *
 * @param absent         risks of the register that the table does not have
 * @param absentMeasures the same of measures of risks that it has
 * @param faults         in the order of the table; while there are any, nothing is brought
 */
public record Reading(List<Risk> added, List<Risk> changed, List<Risk> same, List<Risk> absent,
                      List<Measure> absentMeasures, List<CellFault> faults) {

    public Reading {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        absent = List.copyOf(absent);
        absentMeasures = List.copyOf(absentMeasures);
        faults = List.copyOf(faults);
    }

    public List<Change> changes() {
        return !faults.isEmpty() ? List.of()
                : Stream.concat(added.stream(), changed.stream()).<Change>map(Change.RiskPut::new).toList();
    }

    /** Whether the table says just what the register says. */
    boolean asItWas() {
        return faults.isEmpty() && added.isEmpty() && changed.isEmpty() && absent.isEmpty() && absentMeasures.isEmpty();
    }
}
