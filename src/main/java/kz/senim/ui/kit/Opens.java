package kz.senim.ui.kit;

import java.util.Optional;
import kz.senim.dossier.Salvaged;

/** Opens what the screens work on. Run behind the FX thread, and again where the user tries again. */
@FunctionalInterface
public interface Opens {

    /**
     * @param password as the user typed it, where it was asked for
     * @throws kz.senim.dossier.Trouble PASSWORD_NEEDED or PASSWORD_WRONG among others
     */
    Services open(Optional<char[]> password) throws Exception;

    /**
     * Makes a sound database of a damaged one; what is open is closed before that, and has to be opened again.
     *
     * @return nothing where the database is sound, or nothing is kept on a disk
     * @throws kz.senim.dossier.Trouble PASSWORD_NEEDED or RESTORE_FAILED among others
     */
    default Optional<Salvaged> recover(Optional<char[]> password) throws Exception {
        return Optional.empty();
    }
}
