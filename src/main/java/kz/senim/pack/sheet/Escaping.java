package kz.senim.pack.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that a table cannot hold, written as Office Open XML writes them: `_x001F_`. Excel and LibreOffice show
 * them as what they are.
 */
final class Escaping {

    /** Control characters but tab and line feed (XML makes a line feed of CR), halves of pairs, and what would be taken for an escape. */
    private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff\\ud800-\\udfff]"
            + "|_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escaping() {}

    static String escaped(String text) {
        return UNFIT.matcher(text).replaceAll(m -> String.format("_x%04X_", (int) m.group().charAt(0)));
    }

    static String plain(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(m ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16)))) : text;
    }
}
