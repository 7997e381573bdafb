package kz.senim.pack.pdf;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Makes any text drawable without losing any of it: what no face can draw stands as its code, such as [U+1F600]. */
final class Legible {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern INDENT = Pattern.compile("(?<=\n) +");
    private static final String TAB = "    ";

    private final IntPredicate drawable;

    /** @param drawable whether some face has the code point */
    Legible(IntPredicate drawable) {
        this.drawable = drawable;
    }

    /** @return only "\n" and drawable characters; accents composed, indents kept */
    String of(String text) {
        String lines = LINE_ENDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\n");
        var legible = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> append(legible, c));
        // a renderer drops spaces at the head of a line, so indents are of the kind that is not dropped
        return INDENT.matcher(legible).replaceAll(m -> "\u00A0".repeat(m.group().length()));
    }

    private void append(StringBuilder legible, int c) {
        if (unseen(c)) {
            return;
        }
        if (c == '\t') {
            legible.append(TAB);
        } else if (c == '\n' || Character.getType(c) != Character.FORMAT && drawable.test(c)) {
            legible.appendCodePoint(c);
        } else {
            legible.append(Character.isSpaceChar(c) ? " " : "[U+%04X]".formatted(c));
        }
    }

    /** Joiners, variation selectors and soft hyphens: nothing to see, nothing to lose. */
    private static boolean unseen(int c) {
        return c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF || c == 0xAD || c >= 0xFE00 && c <= 0xFE0F;
    }
}
