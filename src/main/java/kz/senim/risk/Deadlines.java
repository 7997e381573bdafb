package kz.senim.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What falls due when, the earliest first. Others may add deadlines of their own.
 *
 * @param all in their order
 */
public record Deadlines(List<Deadline> all) {

    private static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::day).thenComparing(Deadline::kind);

    public Deadlines {
        all = all.stream().sorted(ORDER).toList();
    }

    /** Of the risks that still stand. */
    public static Deadlines of(Collection<Risk> risks) {
        return new Deadlines(risks.stream().filter(Risk::standing).flatMap(Deadlines::of).toList());
    }

    private static Stream<Deadline> of(Risk risk) {
        var measures = risk.measures().stream().filter(Measure::open)
                .flatMap(m -> m.due().stream().map(due -> Deadline.measure(risk, m, due)));
        var review = risk.review().stream().map(day -> Deadline.review(risk, day));
        var acceptance = risk.acceptance().flatMap(Acceptance::until).stream().map(day -> Deadline.acceptance(risk, day));
        return Stream.of(measures, review, acceptance).flatMap(each -> each);
    }

    public Deadlines with(Collection<Deadline> more) {
        return new Deadlines(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** Those that are overdue, or will be due on the day named at the latest. */
    public List<Deadline> upTo(LocalDate day) {
        return all.stream().filter(d -> !d.day().isAfter(day)).toList();
    }
}
