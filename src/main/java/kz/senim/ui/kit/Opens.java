package kz.senim.ui.kit;

import java.util.Optional;

/** Opens what the screens work on. Run behind the FX thread, and again where the user tries again. */
@FunctionalInterface
public interface Opens {

    /**
     * @param password as the user typed it, where it was asked for
     * @throws kz.senim.dossier.Trouble PASSWORD_NEEDED or PASSWORD_WRONG among others
     */
    Services open(Optional<char[]> password) throws Exception;
}
