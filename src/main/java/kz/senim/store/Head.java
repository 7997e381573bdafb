package kz.senim.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.senim.dossier.Dossier;

/**
 * The row of a dossier.
 *
 * @param lines how many its journal has
 * @param last  hash of the last of them
 * @param seal  the checksums of all its records together: a lost one does not go unnoticed
 */
record Head(String id, long place, String edition, Instant created, Instant changed, long lines, Checksum last,
            Checksum seal) {

    /** Moments are kept to the microsecond, as databases do. */
    Head {
        created = created.truncatedTo(ChronoUnit.MICROS);
        changed = changed.truncatedTo(ChronoUnit.MICROS);
    }

    static Head of(Dossier dossier, long place) {
        return new Head(dossier.id(), place, dossier.edition(), dossier.created(), dossier.changed(), 0,
                Checksum.NONE, Checksum.NONE);
    }

    Head changed(Instant at) {
        return new Head(id, place, edition, created, at, lines, last, seal);
    }

    /** After a line of the journal with this hash. */
    Head after(Step step, Checksum hash) {
        return new Head(id, place, edition, created, changed, lines + 1, hash, seal.with(step.seal()));
    }

    Checksum checksum() {
        return Checksum.of("dossier", id, place, edition, created, changed, lines, last.hex(), seal.hex());
    }
}
