package kz.senim.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where dossiers are kept. Every method that writes is one transaction and returns only once it is durable.
 * All methods throw {@link Trouble} where storage fails; nothing is changed then.
 */
public interface Shelf extends AutoCloseable {

    List<Dossier> all();

    Optional<Dossier> find(String id);

    /** Adds a new dossier with all that is in it. */
    void add(Dossier dossier);

    /** Applies a change and writes its journal entry, in one transaction. */
    void apply(String dossier, Change change, Instant at);

    /** Removes a dossier with its journal. */
    void remove(String dossier);

    List<JournalEntry> journal(String dossier);

    /** How records came to be what they are, oldest first. */
    List<Past> history(String dossier, Set<RecordId> of);

    /** Named states of a dossier, oldest first. */
    default List<Version> versions(String dossier) {
        return List.of();
    }

    /** Names the present state of a dossier. */
    default Version keep(String dossier, String id, String name, Optional<Version.SignOff> signed, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** A dossier as it was at one of its versions. */
    default Dossier at(String dossier, Version version) {
        throw new UnsupportedOperationException();
    }

    /** Who is at work, for the journal; as typed, possibly empty. */
    default String worker() {
        return "";
    }

    /** Names who is at work from now on. */
    default void name(String worker) {
        throw new UnsupportedOperationException();
    }

    /** Whether a password is needed to open it. */
    default boolean locked() {
        return false;
    }

    /**
     * Sets a password, changes it or removes it.
     *
     * @param now   the present one, where there is one
     * @param fresh the new one, or nothing to remove it
     * @throws Trouble PASSWORD_NEEDED or PASSWORD_WRONG for the present one, PASSWORD_UNCHANGED, STORAGE_FULL
     */
    default void protect(Optional<char[]> now, Optional<char[]> fresh) {
        throw new UnsupportedOperationException();
    }

    /** Copies of all that is kept, where copies are kept. */
    default Copies copies() {
        throw new UnsupportedOperationException();
    }

    /** Takes a copy of what has changed since the last one, where copies are kept. For a quiet moment: it takes time. */
    default void backUp() {}

    @Override
    void close();
}
