package kz.senim.dossier;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup copy of all dossiers, as it lies on the disk.
 *
 * @param made  when the file was written
 * @param bytes its size
 */
public record Copy(Path file, Reason reason, Instant made, long bytes) {

    /** Why it was made. */
    public enum Reason {
        DAILY, BEFORE_MIGRATION, BEFORE_RESTORE
    }
}
