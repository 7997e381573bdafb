package kz.senim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.senim.dossier.Trouble;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `senim demo`: the main job on a worked case, without a window; leaves the packs and the JSON. */
@Command(name = "demo")
final class Demo implements Callable<Integer> {

    @Mixin
    private Common common;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", defaultValue = "senim-demo")
    private Path out;

    private final Console console;
    private final Editions editions;

    Demo(Console console, Editions editions) {
        this.console = console;
        this.editions = editions;
    }

    @Override
    public Integer call() {
        var edition = editions.usual();
        var worked = editions.cases(edition.id()).getFirst();
        var assessed = Assessed.of(edition, worked.given(), editions, worked.asOf());
        tell(worked, assessed);
        make(out);
        write(assessed, worked.id());
        return ExitCode.DONE.number();
    }

    private void tell(WorkedCase worked, Assessed assessed) {
        console.say("demo.case", "title", console.in(worked.title()));
        console.line(console.in(worked.facts()).strip());
        new AssessmentText(console, assessed.edition()).axes(assessed.conclusions());
        console.line("");
        console.say("demo.writing");
    }

    private void write(Assessed assessed, String name) {
        var export = assessed.export();
        var pack = export.compose(assessed.dossier(), assessed.day(), List.of());
        for (var languages : Languages.values()) {
            var target = out.resolve(name + "-" + languages.name().toLowerCase(Locale.ROOT) + ".pdf");
            export.pdf(pack, languages, target, Progress.UNSEEN);
            written(target);
        }
        var target = out.resolve(name + ".json");
        export.json(pack, target);
        written(target);
    }

    private void written(Path target) {
        try {
            console.say("demo.written", "file", target, "size", (Files.size(target) + 1023) / 1024);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.TARGET_UNWRITABLE, folder.toString(), e);
        }
    }
}
