package kz.senim.risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A look at all risks of a system, which article 18(1)(4) asks for at least once a year.
 *
 * @param held      the day it was ended; empty while it is under way
 * @param by        who held it, as typed
 * @param occasions why it was held, in the order of the enum
 * @param seen      by id of the risk, in the order they were dealt with
 * @param note      as typed
 */
public record Review(String id, LocalDate begun, Optional<LocalDate> held, String by, Set<Occasion> occasions,
                     Map<String, Seen> seen, String note) {

    public Review {
        var sorted = EnumSet.noneOf(Occasion.class);
        sorted.addAll(occasions);
        occasions = Collections.unmodifiableSet(sorted);
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    public static Review begin(String id, LocalDate day, Set<Occasion> occasions) {
        return new Review(id, day, Optional.empty(), "", occasions, Map.of(), "");
    }

    public boolean underWay() {
        return held.isEmpty();
    }

    /** Risks that stand and were not dealt with yet. */
    public List<Risk> left(List<Risk> register) {
        return register.stream().filter(Risk::standing).filter(risk -> !seen.containsKey(risk.id())).toList();
    }

    public Review with(Risk risk, Verdict verdict) {
        var changed = new LinkedHashMap<>(seen);
        changed.put(risk.id(), Seen.of(verdict, risk));
        return new Review(id, begun, held, by, occasions, changed, note);
    }

    /**
     * Takes in what was done to risks elsewhere, while this was under way: a risk that came is added, one that was
     * closed is closed, one that reads otherwise is changed.
     */
    public Review noticing(List<Risk> before, List<Risk> now) {
        var then = before.stream().collect(Collectors.toMap(Risk::id, Function.identity()));
        var noticed = this;
        for (var risk : now) {
            var earlier = then.get(risk.id());
            if (!risk.equals(earlier) && (risk.standing() || earlier != null && earlier.standing())) {
                noticed = noticed.with(risk, noticed.verdict(Optional.ofNullable(earlier), risk));
            }
        }
        var there = now.stream().map(Risk::id).collect(Collectors.toSet());
        return seen.keySet().stream().filter(id -> then.containsKey(id) && !there.contains(id))
                .reduce(noticed, Review::without, (_, last) -> last);
    }

    private Verdict verdict(Optional<Risk> earlier, Risk risk) {
        if (!risk.standing()) {
            return Verdict.CLOSED;
        }
        boolean added = earlier.isEmpty() || of(risk).filter(s -> s.verdict() == Verdict.ADDED).isPresent();
        return added ? Verdict.ADDED : Verdict.CHANGED;
    }

    public Optional<Seen> of(Risk risk) {
        return Optional.ofNullable(seen.get(risk.id()));
    }

    /** A risk is dealt with anew. */
    public Review without(String risk) {
        var changed = new LinkedHashMap<>(seen);
        changed.remove(risk);
        return new Review(id, begun, held, by, occasions, changed, note);
    }

    public Review withBy(String changed) {
        return new Review(id, begun, held, changed, occasions, seen, note);
    }

    public Review withOccasions(Set<Occasion> changed) {
        return new Review(id, begun, held, by, changed, seen, note);
    }

    public Review withNote(String changed) {
        return new Review(id, begun, held, by, occasions, seen, changed);
    }

    /**
     * Ends it.
     *
     * @throws IllegalStateException where risks are left that nobody dealt with
     */
    public Review end(LocalDate day, List<Risk> register) {
        if (!left(register).isEmpty()) {
            throw new IllegalStateException("risks are left");
        }
        return new Review(id, begun, Optional.of(day), by, occasions, seen, note);
    }

    /** Standing risks that need not be looked at again before the next year is over: as they are then. */
    public List<Risk> movedOn(List<Risk> register) {
        var next = held.orElseThrow().plusYears(1);
        return register.stream().filter(Risk::standing).filter(risk -> risk.review().filter(next::isAfter).isPresent())
                .map(risk -> risk.withReview(Optional.of(next))).toList();
    }

    /** Ids of the risks of which this was decided. */
    public List<String> of(Verdict verdict) {
        return seen.entrySet().stream().filter(e -> e.getValue().verdict() == verdict).map(Map.Entry::getKey).toList();
    }
}
