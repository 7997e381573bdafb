package kz.senim.dossier;

/** Something went wrong that the user has to know of: what happened, and that nothing else has changed. */
public final class Trouble extends RuntimeException {

    private final Kind kind;
    private final String subject;

    /** @param subject the file or folder concerned, as the user knows it; may be empty */
    public Trouble(Kind kind, String subject, Throwable cause) {
        super(kind.code() + " " + kind + ": " + subject, cause);
        this.kind = kind;
        this.subject = subject;
    }

    public Kind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** Kinds with a short code that stays; the words stand in the bundle under `trouble.KIND`. */
    public enum Kind {
        DATABASE_IN_USE("D1"), DATABASE_DAMAGED("D2"), DATABASE_NEWER("D3"), DATABASE_FAILED("D4"),
        STORAGE_FULL("D5"), FOLDER_UNWRITABLE("D6"), DATABASE_EMPTY("D7"), BACKUP_FAILED("D8"),
        PASSWORD_NEEDED("D9"), PASSWORD_WRONG("D10"), LOCK_MISSING("D11"), PASSWORD_UNCHANGED("D12"),
        COPY_UNSOUND("D13"), RESTORE_FAILED("D14"),
        TARGET_UNWRITABLE("P1"), PACK_CHECK_FAILED("P2"), UNKNOWN_SYSTEM("P3"), UNKNOWN_VERSION("P4"), PACK_OPEN("P5"),
        PACK_NOT_OURS("K1"), PACK_DAMAGED("K2"), PACK_OTHER_VERSION("K3"),
        UNKNOWN_EDITION("R1"),
        FILE_UNREADABLE("R2"), EXCHANGE_NOT_OURS("E1"), EXCHANGE_DAMAGED("E2"), EXCHANGE_NEWER("E3"),
        EXCHANGE_PASSWORD("E4"), SHEET_NOT_OURS("E5"), SHEET_DAMAGED("E6"), SHEET_TOO_LARGE("E7"),
        SHEET_ENCODING("E8"), SHEET_TEXT_TOO_LONG("E9"),
        EVIDENCE_EMPTY("V1"), EVIDENCE_TOO_LARGE("V2"), EVIDENCE_TOO_MUCH("V3"),
        EVIDENCE_NO_FILE("V4"), EVIDENCE_CHANGING("V5"), PICTURE_UNKNOWN("V6"), PICTURE_BROKEN("V7"),
        EVIDENCE_UNREADABLE("V8"), EVIDENCE_NOT_SHOWN("V9"),
        LOGO_TOO_LARGE("L1"), LOGO_UNKNOWN("L2"), LOGO_TOO_MANY_PIXELS("L3"), LOGO_BROKEN("L4"), LOGO_COLOURS("L5"),
        LOGO_ACTIVE("L6"), LOGO_TOO_COMPLEX("L7"), INTERNAL("X1");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public boolean ofDatabase() {
            return code.startsWith("D");
        }
    }
}
