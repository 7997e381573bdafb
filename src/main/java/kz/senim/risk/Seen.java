package kz.senim.risk;

import java.util.Optional;

/**
 * One risk as a review left it.
 *
 * @param level current at that time, where it was assessed
 */
public record Seen(Verdict verdict, Optional<Level> level) {

    public static Seen of(Verdict verdict, Risk risk) {
        return new Seen(verdict, risk.current());
    }
}
