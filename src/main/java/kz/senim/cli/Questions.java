package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Truth;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `senim questions`: those in play, with ids and choices, as an answers file needs them. */
@Command(name = "questions")
final class Questions implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private RulesChoice rules;

    @Option(names = "--answers", paramLabel = "${bundle:label.answers}")
    private Path answers;

    @Option(names = "--edition", paramLabel = "${bundle:label.edition}")
    private String edition;

    @Spec
    private CommandSpec spec;

    private final Console console;
    private final Editions editions;
    private final Clock clock;

    Questions(Console console, Editions editions, Clock clock) {
        this.console = console;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var all = RulesChoice.preferring(rules.of(editions), edition, spec);
        if (answers == null) {
            list(all.usual(), Answers.NONE, LocalDate.now(clock));
        } else {
            var assessed = Assessed.read(answers, all, clock);
            list(assessed.edition(), assessed.answers(), assessed.day());
        }
        return ExitCode.DONE.number();
    }

    private void list(Edition edition, Answers given, LocalDate day) {
        var inPlay = Concluding.conclude(given, edition.rules(), day).inPlay();
        var text = new QuestionText(console, edition.words(), given);
        for (String step : edition.rules().steps()) {
            var asked = edition.rules().questionsOf(step).stream()
                    .filter(q -> inPlay.get(q.id()) == Truth.YES).toList();
            if (!asked.isEmpty()) {
                text.step(step);
                asked.forEach(text::question);
            }
        }
        text.later(inPlay.values().stream().filter(t -> t == Truth.OPEN).count());
    }
}
