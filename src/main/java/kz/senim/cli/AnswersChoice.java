package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The answers file that a command is about, the rules it goes by and the day. */
final class AnswersChoice {

    @Mixin
    private RulesChoice rules;

    @Parameters(index = "0", paramLabel = "${bundle:label.answers}", descriptionKey = "answers")
    private Path answers;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private LocalDate asOf;

    /** The day that the user names, else the file's own, else today; throws as {@link Assessed#read}. */
    Assessed read(Editions shipped, Clock clock) {
        var given = Assessed.read(answers, rules.of(shipped), clock);
        return asOf == null ? given : given.on(asOf);
    }
}
