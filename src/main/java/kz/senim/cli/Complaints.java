package kz.senim.cli;

import java.util.function.Consumer;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Faulty;
import picocli.CommandLine;

/** Says in the user's language why a command could not do its work. */
final class Complaints implements CommandLine.IExecutionExceptionHandler {

    private final Console console;
    private final Consumer<Throwable> log;

    /** @param log takes the faults of the program itself */
    Complaints(Console console, Consumer<Throwable> log) {
        this.console = console;
        this.log = log;
    }

    @Override
    public int handleExecutionException(Exception why, CommandLine command, CommandLine.ParseResult given) {
        return switch (why) {
            case Trouble trouble -> told(trouble);
            case Faulty faulty -> told(faulty);
            default -> told(new Trouble(Trouble.Kind.INTERNAL, "", why));
        };
    }

    /** For what is thrown outside of a command as well. */
    int told(Trouble trouble) {
        if (trouble.kind() == Trouble.Kind.INTERNAL) {
            log.accept(trouble.getCause());
        }
        return console.complain(trouble).number();
    }

    private int told(Faulty faulty) {
        faulty.faults().forEach(console::complain);
        return ExitCode.BAD_INPUT.number();
    }
}
