package kz.senim.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `senim explain`: why one conclusion is what it is, what still decides it and what would change it. */
@Command(name = "explain")
final class Explain implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private AnswersChoice answers;

    @Parameters(index = "1", paramLabel = "${bundle:label.rule}", descriptionKey = "rule")
    private String rule;

    @Spec
    private CommandSpec spec;

    private final Console console;
    private final Editions editions;
    private final Clock clock;

    Explain(Console console, Editions editions, Clock clock) {
        this.console = console;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var text = new ExplainText(console, answers.read(editions, clock));
        if (!text.ids().contains(rule)) {
            throw new UsageFault(spec.commandLine(), "usage.unknown-rule", "rule", rule,
                    "alike", Nearest.to(rule, text.ids()));
        }
        text.write(rule);
        return ExitCode.DONE.number();
    }
}
