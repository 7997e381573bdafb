package kz.senim.risk;

import java.util.Optional;

/**
 * The levels of one risk, each empty while not assessed.
 *
 * @param initial  with no measures at all
 * @param current  as things stand today; seldom stated, see {@link Risk#current}
 * @param residual once all measures are done
 */
public record Levels(Optional<Level> initial, Optional<Level> current, Optional<Level> residual) {

    public static final Levels NONE = new Levels(Optional.empty(), Optional.empty(), Optional.empty());

    public Levels withInitial(Optional<Level> changed) {
        return new Levels(changed, current, residual);
    }

    public Levels withCurrent(Optional<Level> changed) {
        return new Levels(initial, changed, residual);
    }

    public Levels withResidual(Optional<Level> changed) {
        return new Levels(initial, current, changed);
    }
}
