package kz.senim.cli;

import java.util.concurrent.Callable;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.EditionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** `senim editions`: the editions of the rules, and under which of them new assessments are made. */
@Command(name = "editions")
final class EditionsCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private RulesChoice rules;

    private final Console console;
    private final Editions editions;

    EditionsCommand(Console console, Editions editions) {
        this.console = console;
        this.editions = editions;
    }

    @Override
    public Integer call() {
        var all = rules.of(editions);
        all.ids().forEach(id -> {
            var info = all.load(id).info();
            console.say(id.equals(all.usualId()) ? "editions.usual" : "editions.other", "edition", id);
            console.line("  " + console.in(info.title()));
            console.line("  " + console.words("editions.dates", new EditionText(info).values()));
        });
        return ExitCode.DONE.number();
    }
}
