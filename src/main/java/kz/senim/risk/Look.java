package kz.senim.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A register as it is looked at on a day, with what has to be known of the rest of the dossier. */
public final class Look {

    /** From so many risks on, one level for all of them is no assessment. */
    private static final int ALIKE_FROM = 5;

    private final LocalDate day;
    private final Optional<LocalDate> due;
    private final List<Risk> standing;
    private final List<String> prohibited;
    private final Set<String> scenarios;
    private final Predicate<Measure> proven;
    /** Ids of risks of which a text stands in another risk, too. */
    private final Set<String> repeated = new HashSet<>();

    /**
     * @param due        by when the register as a whole has to be reviewed
     * @param prohibited ids of the prohibited functions that were found in the system
     * @param scenarios  ids of the failure scenarios that were written
     * @param proven     whether there is evidence on file for a measure
     */
    public Look(List<Risk> register, LocalDate day, Optional<LocalDate> due, Collection<String> prohibited, Collection<String> scenarios,
                Predicate<Measure> proven) {
        this.day = day;
        this.due = due;
        this.standing = register.stream().filter(Risk::standing).toList();
        this.prohibited = List.copyOf(prohibited);
        this.scenarios = Set.copyOf(scenarios);
        this.proven = proven;
        var first = new HashMap<String, String>();
        standing.forEach(risk -> texts(risk).distinct().forEach(text -> {
            String other = first.putIfAbsent(text, risk.id());
            if (other != null) {
                repeated.addAll(List.of(other, risk.id()));
            }
        }));
    }

    LocalDate day() {
        return day;
    }

    List<Risk> standing() {
        return standing;
    }

    boolean unproven(Measure measure) {
        return measure.state() == Measure.State.DONE && measure.proof().isBlank() && !proven.test(measure);
    }

    /** Whether its title or its consequence is typed in another risk, too. */
    boolean repeated(Risk risk) {
        return repeated.contains(risk.id());
    }

    /** Whether a remark on the register as a whole is deserved. */
    boolean asAWhole(Remark.Kind kind) {
        return switch (kind) {
            case PROHIBITED_WITHOUT_MEASURE -> !unanswered().isEmpty();
            case SCENARIO_WITHOUT_RISK -> !standing.isEmpty()
                    && scenarios.stream().anyMatch(s -> !linked(Link.Kind.SCENARIO, s, _ -> true));
            case REGISTER_REVIEW_OVERDUE -> !standing.isEmpty() && due.filter(day::isAfter).isPresent();
            case NO_MISUSE -> !standing.isEmpty() && standing.stream().noneMatch(Risk::misuse);
            case ALL_ALIKE -> standing.size() >= ALIKE_FROM
                    && standing.stream().allMatch(r -> r.initial().isPresent() && r.initial().equals(standing.getFirst().initial()));
            default -> false;
        };
    }

    /** Prohibited functions found, against which no measure is done or under way. */
    public List<Link> unanswered() {
        return prohibited.stream().filter(id -> !linked(Link.Kind.PROHIBITION, id, Look::acted))
                .map(id -> new Link(Link.Kind.PROHIBITION, id)).toList();
    }

    private boolean linked(Link.Kind kind, String id, Predicate<Risk> which) {
        return standing.stream().filter(which).anyMatch(r -> r.links().contains(new Link(kind, id)));
    }

    /** Article 18(2) asks for immediate measures: one is done or under way, not planned for some day. */
    private static boolean acted(Risk risk) {
        return risk.measures().stream().anyMatch(m -> m.state() == Measure.State.DONE || m.state() == Measure.State.UNDERWAY);
    }

    private static Stream<String> texts(Risk risk) {
        return Stream.of(RiskField.TITLE, RiskField.CONSEQUENCE).map(risk::text).map(Look::plain).filter(t -> !t.isEmpty());
    }

    /** In small letters, with single spaces. By hand: ten thousand risks are looked at anew with every change. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = !plain.isEmpty();
            } else {
                plain.append(gap ? " " : "").append(Character.toLowerCase(c));
                gap = false;
            }
        }
        return plain.toString();
    }
}
