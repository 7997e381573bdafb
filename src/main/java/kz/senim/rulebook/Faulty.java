package kz.senim.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A file was refused, with all its faults at once. */
public final class Faulty extends RuntimeException {

    private final transient List<Fault> faults;

    public Faulty(List<Fault> faults) {
        super(faults.stream().map(f -> f.file() + ":" + f.line() + ": " + f.message().ru())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
