package kz.senim.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;

/** Where a command works: what it speaks to, whose data folder it is, by which clock. */
record Place(Console console, Root root, Clock clock) {

    /** Works on the dossiers of the folder; nothing where there is no such folder. */
    <T> Optional<T> on(Function<Dossiers, T> work) {
        return Systems.on(root, clock, work);
    }

    /** Works on one system of the folder; see {@link Systems#of}. */
    <T> T on(String system, BiFunction<Dossiers, Dossier, T> work) {
        return Systems.of(root, clock, system, work);
    }
}
