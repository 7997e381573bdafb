package kz.senim.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a review changed since the one before it: risks by what became of their level.
 *
 * @param levels of those that both reviews saw
 */
public record Progress(List<String> added, List<String> closed, List<Step> levels) {

    /** @param risk id of a risk that both reviews saw */
    public record Step(String risk, Optional<Level> then, Optional<Level> now) {

        /** Above 0: graver than before; 0 where one of the levels is missing. */
        public int compared() {
            return then.flatMap(before -> now.map(after -> after.score() - before.score())).orElse(0);
        }
    }

    public Progress {
        added = List.copyOf(added);
        closed = List.copyOf(closed);
        levels = List.copyOf(levels);
    }

    public long graver() {
        return levels.stream().filter(step -> step.compared() > 0).count();
    }

    public long lighter() {
        return levels.stream().filter(step -> step.compared() < 0).count();
    }

    public long equal() {
        return levels.size() - graver() - lighter();
    }

    /** @param before the review held before; empty: everything is new */
    public static Progress between(Optional<Review> before, Review now) {
        var then = before.map(Review::seen).orElse(Map.of());
        var added = now.seen().keySet().stream().filter(risk -> !then.containsKey(risk)).toList();
        var levels = now.seen().entrySet().stream().filter(e -> then.containsKey(e.getKey()))
                .map(e -> new Step(e.getKey(), then.get(e.getKey()).level(), e.getValue().level())).toList();
        return new Progress(added, now.of(Verdict.CLOSED), levels);
    }
}
