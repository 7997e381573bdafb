package kz.senim.cli;

import picocli.CommandLine;

/** A combination of arguments that makes no sense; the words stand in the bundle `cli`. */
final class UsageFault extends CommandLine.ParameterException {

    private final String key;

    UsageFault(CommandLine command, String key) {
        super(command, key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
