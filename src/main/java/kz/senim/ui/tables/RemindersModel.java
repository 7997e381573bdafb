package kz.senim.ui.tables;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.senim.risk.Deadline;
import kz.senim.risk.Deadlines;
import kz.senim.ui.kit.OpenDossier;

/** What falls due in a register, and how many days before one is reminded of it. */
final class RemindersModel {

    static final List<Integer> DAYS = List.of(1, 7, 14, 30);

    private static final int WEEK = 7;
    private static final int NEXT = 3;

    private final LocalDate today;
    private final ObjectProperty<Integer> daysBefore = new SimpleObjectProperty<>(WEEK);
    /** Bound weakly to the dossier, which outlives the screen. */
    private final ObjectBinding<Deadlines> deadlines;

    RemindersModel(OpenDossier open, LocalDate today) {
        this.today = today;
        deadlines = Bindings.createObjectBinding(() -> open.dossier().deadlines(), open.dossierProperty());
    }

    ObservableValue<Deadlines> deadlinesProperty() {
        return deadlines;
    }

    Deadlines deadlines() {
        return deadlines.get();
    }

    ObjectProperty<Integer> daysBeforeProperty() {
        return daysBefore;
    }

    boolean none() {
        return deadlines().all().isEmpty();
    }

    /** How many of each kind. */
    Map<Deadline.Kind, Long> counts() {
        return counts(deadlines().all());
    }

    long overdue() {
        return deadlines().all().stream().filter(d -> d.overdue(today)).count();
    }

    /** The next few days on which something falls due, and how much of each kind. */
    SequencedMap<LocalDate, Map<Deadline.Kind, Long>> next() {
        var byDay = deadlines().all().stream().filter(d -> !d.overdue(today))
                .collect(Collectors.groupingBy(Deadline::day, TreeMap::new, Collectors.toList()));
        var next = new TreeMap<LocalDate, Map<Deadline.Kind, Long>>();
        byDay.entrySet().stream().limit(NEXT).forEach(day -> next.put(day.getKey(), counts(day.getValue())));
        return next;
    }

    private static Map<Deadline.Kind, Long> counts(Collection<Deadline> some) {
        return some.stream().collect(Collectors.groupingBy(Deadline::kind, () -> new EnumMap<>(Deadline.Kind.class),
                Collectors.counting()));
    }
}
