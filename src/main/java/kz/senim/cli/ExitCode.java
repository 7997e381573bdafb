package kz.senim.cli;

import kz.senim.dossier.Trouble;

/** What the program ends with. Scripts rely on the numbers: they stand in the README and in `--help`. */
public enum ExitCode {
    /** All done. */
    DONE(0),
    /** A prohibited function was found, a check failed, records differ, or a final pack was refused. */
    FINDINGS(1),
    /** The command line was not understood, or there is no display for the window. */
    USAGE(2),
    /** A file given is at fault, or the target cannot be written. */
    BAD_INPUT(3),
    /** The database or its folder. */
    DATABASE(4),
    /** A fault of the program itself. */
    INTERNAL(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static ExitCode of(Trouble.Kind kind) {
        if (kind.ofDatabase() && kind != Trouble.Kind.COPY_UNSOUND) {
            return DATABASE;
        }
        return switch (kind) {
            case INTERNAL -> ExitCode.INTERNAL;
            case PACK_CHECK_FAILED, PACK_OPEN -> FINDINGS;
            default -> BAD_INPUT;
        };
    }
}
