package kz.senim.cli;

import picocli.CommandLine;

/** A combination of arguments that makes no sense; the words stand in the bundle `cli`. */
final class UsageFault extends CommandLine.ParameterException {

    private final String key;
    private final transient Object[] values;

    /** @param values of placeholders in the words */
    UsageFault(CommandLine command, String key, Object... values) {
        super(command, key);
        this.key = key;
        this.values = values;
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values;
    }
}
