package kz.senim.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * A state of a dossier that was given a name: a place in its journal, from which it can be had again.
 *
 * @param line   the last line of the journal that belongs to it
 * @param head   the hash of that line
 * @param signed who signed it off, where somebody did
 */
public record Version(String id, String name, Instant made, long line, String head, Optional<SignOff> signed) {

    /**
     * The act of saying that this is the state that counts.
     *
     * @param by   as typed
     * @param pack SHA-256 of the pack's file in lower-case hex
     */
    public record SignOff(String by, String pack) {}
}
