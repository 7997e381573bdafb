package kz.senim.mark;

import kz.senim.dossier.Trouble.Kind;

/** Why a file is not taken as a logo, before its name is known. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String what;

    Refused(Kind kind) {
        this(kind, "", null);
    }

    Refused(Kind kind, Throwable cause) {
        this(kind, "", cause);
    }

    /** @param what is in the file that must not be there */
    Refused(Kind kind, String what) {
        this(kind, " (" + what + ")", null);
    }

    private Refused(Kind kind, String what, Throwable cause) {
        super(kind + what, cause);
        this.kind = kind;
        this.what = what;
    }

    static void unless(boolean so, Kind kind) {
        if (!so) {
            throw new Refused(kind);
        }
    }

    Kind kind() {
        return kind;
    }

    String what() {
        return what;
    }
}
