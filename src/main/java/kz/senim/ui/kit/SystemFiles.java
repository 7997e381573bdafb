package kz.senim.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import kz.senim.dossier.Carried;

/** A system as a file, to be carried to another computer. */
public interface SystemFiles {

    /** How the name of such a file ends. */
    String ENDING = ".senim";
    /** Of a pack, which holds a system as well. */
    String PACK_ENDING = ".pdf";

    /**
     * Either the whole new file is there when it returns, read again and found right, or what was there before.
     *
     * @throws kz.senim.dossier.Trouble TARGET_UNWRITABLE or STORAGE_FULL
     */
    void write(Carried carried, Path target, Optional<char[]> password);

    /**
     * Changes nothing.
     *
     * @throws kz.senim.dossier.Trouble EXCHANGE_PASSWORD where a password is needed or another one; other kinds where
     *     the file cannot be read
     */
    Carried read(Path file, Optional<char[]> password);

    /** In how many places a pack says something else than follows from what is in it; none of another file. */
    int doubts(Path file);
}
