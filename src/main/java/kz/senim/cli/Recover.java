package kz.senim.cli;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;
import kz.senim.text.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** `senim recover`: a sound database out of a damaged one, and what was regained. */
@Command(name = "recover")
final class Recover implements Callable<Integer> {

    @Mixin
    private Common common;

    private final Console console;
    private final Root root;
    private final Editions editions;
    private final Clock clock;

    Recover(Console console, Root root, Editions editions, Clock clock) {
        this.console = console;
        this.root = root;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        recovered().ifPresentOrElse(this::tell, () -> console.say("recover.sound", "folder", root.folder()));
        return ExitCode.DONE.number();
    }

    private Optional<Salvaged> recovered() {
        try {
            return recover(Optional.empty());
        } catch (Trouble trouble) {
            if (trouble.kind() != Trouble.Kind.PASSWORD_NEEDED) {
                throw trouble;
            }
            return recover(Optional.of(root.password().orElseThrow(() -> trouble)));
        }
    }

    private Optional<Salvaged> recover(Optional<char[]> password) {
        return H2Shelf.recover(root.folder(), clock, H2Shelf.RESERVE, password, editions.usualId());
    }

    private void tell(Salvaged salvaged) {
        salvaged.copy().ifPresentOrElse(copy -> console.say("recover.copy", "file", copy.file(), "made",
                        Dates.moment(LocalDateTime.ofInstant(copy.made(), clock.getZone()))),
                () -> console.say("recover.no-copy"));
        console.say(salvaged.readable() ? "recover.readable" : "recover.unreadable");
        var lines = new SystemLines(console, clock.getZone());
        salvaged.systems().forEach(one -> {
            lines.show(one.dossier(), " – " + console.words("recover.from." + one.from(), "count", one.records()));
            if (!one.lost().isEmpty()) {
                console.say("recover.lost", "names", one.names());
            }
        });
        salvaged.kept().ifPresent(kept -> console.say("recover.kept", "file", kept));
    }
}
