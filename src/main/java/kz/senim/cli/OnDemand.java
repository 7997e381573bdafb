package kz.senim.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.senim.dossier.Trouble;

/** A password is asked for only where it turns out to be needed. */
final class OnDemand {

    private OnDemand() {}

    /**
     * Does the work without a password, and where that ends in a need for one once more with it.
     *
     * @param need what says that one is needed; it stays so where none is given
     */
    static <T> T password(Trouble.Kind need, Supplier<Optional<char[]>> ask, Function<Optional<char[]>, T> work) {
        try {
            return work.apply(Optional.empty());
        } catch (Trouble trouble) {
            if (trouble.kind() != need) {
                throw trouble;
            }
            return work.apply(Optional.of(ask.get().orElseThrow(() -> trouble)));
        }
    }
}
