package kz.senim.cli;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import kz.senim.law.Conclusions;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.json.AssessmentJson;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `senim assess`: what follows from an answers file, as text or JSON. Exit code 1 where something prohibited was found. */
@Command(name = "assess")
final class Assess implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private AnswersChoice answers;

    @Option(names = "--json")
    private boolean json;

    private final Console console;
    private final Editions editions;
    private final Clock clock;

    Assess(Console console, Editions editions, Clock clock) {
        this.console = console;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var assessed = answers.read(editions, clock);
        var conclusions = assessed.conclusions();
        if (json) {
            print(assessed, conclusions);
        } else {
            new AssessmentText(console, assessed.edition()).write(assessed, conclusions);
        }
        return ended(assessed, conclusions).number();
    }

    private void print(Assessed assessed, Conclusions conclusions) {
        byte[] text = new AssessmentJson(assessed.edition(), assessed.penalties())
                .withWords(assessed.file(), conclusions, console.language());
        console.out().print(new String(text, StandardCharsets.UTF_8));
        console.out().flush();
    }

    private static ExitCode ended(Assessed assessed, Conclusions conclusions) {
        boolean found = assessed.edition().rules().findings().stream()
                .filter(f -> f.group() == Finding.Group.PROHIBITION)
                .anyMatch(f -> conclusions.truthOf(f.id()) == Truth.YES);
        return found ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
