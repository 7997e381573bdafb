package kz.senim.pack.sheet;

import java.util.regex.Pattern;

/** Keeps text in a CSV file from being run as a formula, in a way that can be taken back. */
final class Guarding {

    /** What a program for tables may take for the beginning of a formula, also in wide letters, after any guards. */
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);

    private Guarding() {}

    static String guarded(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    static String plain(String field) {
        return field.startsWith("'") && RISKY.matcher(field).matches() ? field.substring(1) : field;
    }
}
