package kz.senim.cli;

import java.time.LocalDateTime;
import java.util.Optional;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;
import kz.senim.text.Dates;
import picocli.CommandLine.Command;

/** `senim recover`: a sound database out of a damaged one, and what was regained. */
@Command(name = "recover")
final class Recover extends DataCommand {

    private final Editions editions;

    Recover(Place place, Editions editions) {
        super(place);
        this.editions = editions;
    }

    @Override
    ExitCode run() {
        OnDemand.password(Trouble.Kind.PASSWORD_NEEDED, root()::password, this::recover)
                .ifPresentOrElse(this::tell, () -> console().say("recover.sound", "folder", root().folder()));
        return ExitCode.DONE;
    }

    private Optional<Salvaged> recover(Optional<char[]> password) {
        return H2Shelf.recover(root().folder(), place().clock(), H2Shelf.RESERVE, password, editions.usualId());
    }

    private void tell(Salvaged salvaged) {
        salvaged.copy().ifPresentOrElse(copy -> console().say("recover.copy", "file", copy.file(), "made",
                        Dates.moment(LocalDateTime.ofInstant(copy.made(), place().clock().getZone()))),
                () -> console().say("recover.no-copy"));
        console().say(salvaged.readable() ? "recover.readable" : "recover.unreadable");
        var lines = new SystemLines(console(), place().clock().getZone());
        salvaged.systems().forEach(one -> {
            lines.show(one.dossier(), " – " + console().words("recover.from." + one.from(), "count", one.records()));
            if (!one.lost().isEmpty()) {
                console().say("recover.lost", "names", one.names());
            }
        });
        salvaged.kept().ifPresent(kept -> console().say("recover.kept", "file", kept));
    }
}
