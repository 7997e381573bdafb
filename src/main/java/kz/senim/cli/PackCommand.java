package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Trouble;
import kz.senim.mark.MarkFolder;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Mark;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Order;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** `senim pack`: the documentation pack of an answers file, or of a system in the data folder, as one PDF. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    @Mixin
    private RulesChoice rules;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.answers}", descriptionKey = "answers")
    private Path answers;

    @Option(names = "--system", paramLabel = "${bundle:label.system}")
    private String system;

    @Option(names = "--lang", required = true, paramLabel = "kk|ru|both")
    private Languages languages;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    private Path out;

    @Option(names = "--final")
    private boolean asFinal;

    @Option(names = "--draft")
    private boolean asDraft;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Root root;

    private final Console console;
    private final Editions editions;
    private final Clock clock;

    PackCommand(Console console, Editions editions, Clock clock) {
        this.console = console;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if ((answers == null) == (system == null)) {
            throw new UsageFault(spec.commandLine(), "usage.answers-or-system");
        }
        if (asFinal && asDraft) {
            throw new UsageFault(spec.commandLine(), "usage.final-or-draft");
        }
        if (system == null) {
            var assessed = Assessed.read(answers, rules.of(editions), clock);
            write(assessed.export(), assessed.dossier(), assessed.day(), List.of());
        } else {
            ofSystem();
        }
        return ExitCode.DONE.number();
    }

    private void ofSystem() {
        Systems.of(root, clock, system, (dossiers, dossier) -> {
            write(export(dossier.edition(), new MarkFolder(root.folder()).read()), dossier, dossiers.today(), dossiers.journal(dossier));
            return dossier;
        });
    }

    private PackExport export(String id, Mark mark) {
        var known = rules.of(editions);
        var edition = known.find(id).orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_EDITION, id, null));
        return new PackExport(edition, () -> known.penalties(id), mark);
    }

    private void write(PackExport export, Dossier dossier, LocalDate day, List<JournalEntry> journal) {
        var pack = asFinal || asDraft ? export.compose(dossier, day, journal, order()) : export.compose(dossier, day, journal);
        export.pdf(pack, languages, out, Progress.UNSEEN);
        console.say(pack.draft() ? asDraft ? "pack.draft.asked" : "pack.draft" : "pack.done", "file", out);
    }

    private Order order() {
        return Order.pdf(languages, asFinal ? Finality.FINAL : Finality.DRAFT);
    }
}
