package kz.senim.ui.kit;

/** What a password has to be before it is taken; keys of words only. */
public final class NewPassword {

    /** Shorter ones are found by trying. */
    public static final int SHORTEST = 8;

    private NewPassword() {}

    /** Why it is not taken; empty where it is. */
    public static String problem(String fresh, String again) {
        if (fresh.codePointCount(0, fresh.length()) < SHORTEST) {
            return "options.password.short";
        }
        return fresh.equals(again) ? "" : "options.password.differs";
    }
}
