package kz.senim.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Backup copies of everything on a shelf: made on demand, looked into, put back. All methods throw {@link Trouble}. */
public interface Copies {

    /** Those beside the data, newest first. */
    List<Copy> all();

    /**
     * Writes a checked copy to a file of the user's choice; a file of that name is replaced only by a whole one.
     *
     * @throws Trouble TARGET_UNWRITABLE or BACKUP_FAILED
     */
    void save(Path target);

    /**
     * What is in a copy; changes nothing.
     *
     * @param password of the copy, where it is another one than that of the data
     * @throws Trouble COPY_UNSOUND, DATABASE_NEWER, PASSWORD_NEEDED, PASSWORD_WRONG
     */
    List<Dossier> look(Path copy, Optional<char[]> password);

    /**
     * Puts what is in a copy in the place of what is kept now, which is backed up first. A password that the data
     * have stays; without one that of the copy holds from then on.
     *
     * @throws Trouble as above; BACKUP_FAILED or RESTORE_FAILED: nothing has changed then
     */
    void restore(Path copy, Optional<char[]> password);
}
