package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Merging;
import kz.senim.dossier.Side;
import kz.senim.dossier.Takeable;
import kz.senim.dossier.Trouble;
import kz.senim.exchange.DossierFile;
import kz.senim.pack.verify.GivenPack;
import kz.senim.pack.verify.Verifying;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** `senim import`: says what a file would bring, and with `--yes` brings it. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private RulesChoice rules;

    @Parameters(index = "0", paramLabel = "${bundle:label.senim}", descriptionKey = "file")
    private Path file;

    @Option(names = "--protect-file", paramLabel = "${bundle:label.file}")
    private Path protect;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--prefer", paramLabel = "ours|theirs")
    private Side prefer;

    @ParentCommand
    private Root root;

    private final Console console;
    private final Editions editions;
    private final Clock clock;

    ImportCommand(Console console, Editions editions, Clock clock) {
        this.console = console;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var theirs = GivenPack.looksLike(file) ? ofPack(GivenPack.read(file)) : read(new DossierFile(Version.program()));
        var done = yes ? Systems.made(root, clock, (dossiers, _) -> bring(dossiers, dossiers.takeable(theirs)))
                : Systems.on(root, clock, dossiers -> preview(dossiers.find(theirs.dossier().id()), dossiers.takeable(theirs)))
                        .orElseGet(() -> preview(Optional.empty(), Takeable.of(theirs, Optional.empty())));
        return done.number();
    }

    /** What the copy inside holds; where the pack says something else, that is told first. */
    private Carried ofPack(GivenPack pack) {
        int doubts = new Verifying(rules.of(editions)).doubts(pack);
        if (doubts > 0) {
            console.complain("import.doubts", "count", doubts);
        }
        return pack.carried();
    }

    /** A password is asked for only where the file turns out to need one and none was named. */
    private Carried read(DossierFile reader) {
        if (protect != null) {
            return reader.read(file, Optional.of(Root.read(protect)));
        }
        return OnDemand.password(Trouble.Kind.EXCHANGE_PASSWORD, () -> root.typed("import.password"),
                password -> reader.read(file, password));
    }

    private ExitCode bring(Dossiers dossiers, Takeable takeable) {
        var theirs = takeable.carried();
        var ours = dossiers.find(theirs.dossier().id());
        var seen = shown(ours, takeable);
        if (seen == ExitCode.DONE) {
            ours.ifPresentOrElse(own -> dossiers.merge(own, Merging.of(own, theirs.dossier()).changes(_ -> prefer),
                    theirs.contents()), () -> dossiers.take(theirs));
            console.say("import.done");
        }
        return seen;
    }

    private ExitCode preview(Optional<Dossier> ours, Takeable takeable) {
        var seen = shown(ours, takeable);
        if (seen == ExitCode.DONE) {
            console.say("import.preview");
        }
        return seen;
    }

    /** Says what would come of it; differences without a choice between them are findings. */
    private ExitCode shown(Optional<Dossier> ours, Takeable takeable) {
        var theirs = takeable.carried().dossier();
        var text = new ImportText(console, rules.of(editions), theirs);
        text.head();
        text.left(takeable.left());
        if (ours.isEmpty()) {
            text.whole();
            return ExitCode.DONE;
        }
        var merging = Merging.of(ours.get(), theirs);
        text.merging(ours.get(), merging);
        if (merging.conflicts().isEmpty() || prefer != null) {
            return ExitCode.DONE;
        }
        console.complain("import.choose");
        return ExitCode.FINDINGS;
    }
}
