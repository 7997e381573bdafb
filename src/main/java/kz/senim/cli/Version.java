package kz.senim.cli;

import kz.senim.text.Program;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it. */
public final class Version implements IVersionProvider {

    /** For instance "0.1.0". */
    public static String number() {
        return Program.version();
    }

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }

    /** Name and version. */
    public static String program() {
        return Program.named();
    }
}
