package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.senim.dossier.Move;
import kz.senim.rulebook.DifferenceText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.text.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `senim compare`: what the same answers would lead to under another edition. Nothing is changed. */
@Command(name = "compare")
final class Compare implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private RulesChoice rules;

    @Parameters(paramLabel = "${bundle:label.answers}", descriptionKey = "answers")
    private Path answers;

    @Option(names = "--edition", required = true, paramLabel = "${bundle:label.edition}")
    private String edition;

    @Spec
    private CommandSpec spec;

    private final Console console;
    private final Editions editions;
    private final Clock clock;

    Compare(Console console, Editions editions, Clock clock) {
        this.console = console;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var all = rules.of(editions);
        var other = RulesChoice.preferring(all, edition, spec).usual();
        var assessed = Assessed.read(answers, all, clock);
        console.say("compare.editions", "from", assessed.edition().id(), "to", other.id());
        write(assessed, other);
        return ExitCode.DONE.number();
    }

    private void write(Assessed assessed, Edition other) {
        var move = Move.of(assessed.answers(), assessed.file().notes().keySet().stream(),
                Optional.of(assessed.edition().rules()), other.rules(), assessed.day());
        var text = new DifferenceText(assessed.edition(), other);
        var lines = text.lines(move.difference().orElseThrow());
        if (lines.isEmpty()) {
            console.line("");
            console.say("compare.same");
        }
        part("compare.differs", lines);
        part("compare.unknown", text.questions(move.unknown()));
        part("compare.unfit", text.questions(move.unfit()));
        part("compare.reworded", text.reworded());
        part("compare.reported", text.reported());
    }

    private void part(String heading, List<Phrase> lines) {
        if (!lines.isEmpty()) {
            console.heading(heading);
            lines.forEach(line -> console.line("  – " + console.in(line)));
        }
    }
}
