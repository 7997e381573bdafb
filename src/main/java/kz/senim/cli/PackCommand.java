package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.EvidenceContents;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Translations;
import kz.senim.dossier.Trouble;
import kz.senim.mark.MarkFolder;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Pack;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** `senim pack`: the documentation pack of an answers file, or of a system in the data folder, as PDF, as DOCX or with all that belongs to it as ZIP. */
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

    @Option(names = "--paper", paramLabel = "${bundle:label.paper}")
    private String paper;

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
        format();
        if ((answers == null) == (system == null)) {
            throw new UsageFault(spec.commandLine(), "usage.answers-or-system");
        }
        if (asFinal && asDraft) {
            throw new UsageFault(spec.commandLine(), "usage.final-or-draft");
        }
        if (system == null) {
            var assessed = Assessed.read(answers, rules.of(editions), clock);
            write(assessed.export(), new Carried(assessed.dossier(), EvidenceContents.NONE), assessed.day(), List.of());
        } else {
            ofSystem();
        }
        return ExitCode.DONE.number();
    }

    private void ofSystem() {
        Systems.of(root, clock, system, (dossiers, dossier) -> {
            write(export(dossier.edition(), new MarkFolder(root.folder()).read()), dossiers.carried(dossier), dossiers.today(),
                    dossiers.journal(dossier));
            return dossier;
        });
    }

    private PackExport export(String id, Mark mark) {
        var known = rules.of(editions);
        var edition = known.find(id).orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_EDITION, id, null));
        return new PackExport(edition, () -> known.penalties(id), mark);
    }

    private Format format() {
        return Format.of(out).orElseThrow(() -> new UsageFault(spec.commandLine(), "usage.pack-ending", "file", out));
    }

    private void write(PackExport export, Carried carried, LocalDate day, List<JournalEntry> journal) {
        var dossier = carried.dossier();
        var made = paper == null ? export.compose(dossier, day, journal) : alone(export, dossier, day, journal);
        var pack = asFinal || asDraft ? export.asked(made, dossier, day, order()) : made;
        export.write(pack, carried, order(), out, Progress.UNSEEN);
        String how = pack.draft() ? asDraft ? "draft.asked" : "draft" : "done";
        console.say((paper == null ? "pack." : "pack.paper.") + how, "title", pack.title(), "file", out);
        new LeftOver(console).tell(Translations.of(dossier), languages, pack.draft() ? export.blanks(dossier, day) : List.of());
    }

    private Order order() {
        return new Order(languages, format(), paper == null ? "" : paper, asFinal ? Finality.FINAL : Finality.DRAFT);
    }

    /** The paper asked for, where the findings call for it. */
    private Pack alone(PackExport export, Dossier dossier, LocalDate day, List<JournalEntry> journal) {
        var offered = export.offered(dossier, day);
        var asked = offered.stream().filter(o -> o.id().equals(paper)).findFirst().orElseThrow(() -> new UsageFault(
                spec.commandLine(), "usage.paper", "paper", paper,
                "papers", offered.stream().map(Offer::id).collect(Collectors.joining(", "))));
        asked.fallsAway().ifPresent(why -> {
            throw new UsageFault(spec.commandLine(), "usage.paper-falls-away", "title", asked.title(), "why", why);
        });
        return export.paper(paper, dossier, day, journal);
    }
}
