package kz.senim.law;

/** Kleene's three truth values. OPEN: not answered yet, or "I don't know". */
public enum Truth {
    YES, NO, OPEN;

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    public boolean decided() {
        return this != OPEN;
    }
}
