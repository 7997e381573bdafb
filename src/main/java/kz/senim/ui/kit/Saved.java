package kz.senim.ui.kit;

import java.time.Instant;

/**
 * Whether everything typed is durable.
 *
 * @param at when something was last made durable
 */
public record Saved(State state, Instant at) {

    public enum State { SAVED, SAVING, FAILED }

    Saved now(State changed) {
        return new Saved(changed, at);
    }
}
