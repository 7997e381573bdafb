package kz.senim.pack.docx;

import java.util.regex.Pattern;

/** Makes any text fit for XML without losing any of it: what XML forbids, or turns the words around it, stands as its code. */
final class Legible {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final String TAB = "    ";

    private Legible() {}

    /** @return only "\n" and characters that a reader of the file takes, such as [U+0007] for a bell */
    static String of(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        if (lines.codePoints().allMatch(c -> c != '\t' && plain(c))) {
            return lines;
        }
        var legible = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> {
            if (c == '\t') {
                legible.append(TAB);
            } else if (plain(c)) {
                legible.appendCodePoint(c);
            } else {
                legible.append("[U+%04X]".formatted(c));
            }
        });
        return legible.toString();
    }

    private static boolean plain(int c) {
        return c == '\n' || !Character.isISOControl(c) && !steering(c) && Character.getType(c) != Character.SURROGATE
                && (c & 0xFFFE) != 0xFFFE;
    }

    /** Marks that turn the direction of what follows. */
    private static boolean steering(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
