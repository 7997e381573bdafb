package kz.senim.cli;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Trouble;
import kz.senim.store.H2Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** `senim list`: the systems in the data folder, with the ids that `pack --system` takes. */
@Command(name = "list")
final class Systems implements Callable<Integer> {

    @Mixin
    private Common common;

    @ParentCommand
    private Root root;

    private final Console console;
    private final Clock clock;

    Systems(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var folder = root.folder();
        var all = on(root, clock, Dossiers::all).filter(list -> !list.isEmpty());
        if (all.isEmpty()) {
            console.say("list.none", "folder", folder);
        } else {
            all.get().forEach(new SystemLines(console, clock.getZone())::show);
        }
        return ExitCode.DONE.number();
    }

    /** Reads from the dossiers of a folder; nothing where there is no such folder, and none is made then. */
    static <T> Optional<T> on(Root root, Clock clock, Function<Dossiers, T> read) {
        return unlocked(root, clock, (dossiers, _) -> read.apply(dossiers));
    }

    /**
     * Works on one system of a folder.
     *
     * @throws Trouble UNKNOWN_SYSTEM where there is none with this id, or no such folder
     */
    static <T> T of(Root root, Clock clock, String system, BiFunction<Dossiers, Dossier, T> work) {
        return on(root, clock, dossiers -> work.apply(dossiers, dossiers.open(system)))
                .orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_SYSTEM, system, null));
    }

    /** The same with the password, where one was needed; it is asked for only then. */
    static <T> Optional<T> unlocked(Root root, Clock clock, BiFunction<Dossiers, Optional<char[]>, T> work) {
        return Files.exists(root.folder()) ? Optional.of(made(root, clock, work)) : Optional.empty();
    }

    /** The same on a folder that is made where there is none. */
    static <T> T made(Root root, Clock clock, BiFunction<Dossiers, Optional<char[]>, T> work) {
        return OnDemand.password(Trouble.Kind.PASSWORD_NEEDED, root::password,
                password -> on(root, clock, password, work));
    }

    private static <T> T on(Root root, Clock clock, Optional<char[]> password,
                            BiFunction<Dossiers, Optional<char[]>, T> work) {
        try (var shelf = H2Shelf.open(root.folder(), clock, H2Shelf.RESERVE, password)) {
            return work.apply(new Dossiers(shelf, clock), password);
        }
    }
}
