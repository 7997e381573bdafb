package kz.senim.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line; picocli's own words are English. */
final class UsageFaults implements CommandLine.IParameterExceptionHandler {

    private final Console console;

    UsageFaults(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        complain(fault);
        console.complain("usage.help", "command", fault.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE.number();
    }

    private void complain(ParameterException fault) {
        switch (fault) {
            case UsageFault own -> console.complain(own.key(), own.values());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> console.complain("usage.missing", "what",
                    missing.getMissing().stream().map(UsageFaults::shown).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                    console.complain("usage.twice", "option", name(twice.getOverwritten()));
            default -> other(fault);
        }
    }

    private void unmatched(UnmatchedArgumentException fault) {
        String key = fault.isUnknownOption() ? "usage.unknown-option"
                : fault.getCommandLine().getSubcommands().isEmpty() ? "usage.too-many" : "usage.unknown-command";
        console.complain(key, "argument", fault.getUnmatched().getFirst());
        var alike = fault.getSuggestions();
        if (!alike.isEmpty()) {
            console.complain("usage.alike", "alike", String.join(", ", alike));
        }
    }

    private void other(ParameterException fault) {
        if (fault.getArgSpec() == null) {
            console.complain("usage.unclear");
            return;
        }
        console.complain("usage.value", "option", name(fault.getArgSpec()), "value", fault.getValue(),
                "expected", fault.getArgSpec().paramLabel());
    }

    private static String shown(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + arg.paramLabel() : arg.paramLabel();
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
