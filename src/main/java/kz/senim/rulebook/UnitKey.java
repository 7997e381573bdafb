package kz.senim.rulebook;

import java.util.regex.Pattern;

/**
 * The parts of a unit's key: `17`, `17.4`, `17.4.2`, `17.4.n5`, `1.0.5`.
 *
 * @param paragraph 0 where the article has none, or the key names the whole article
 * @param item      number of a subparagraph or of an unnumbered part, 0 for none
 * @param numbered  whether the item is a numbered subparagraph
 */
record UnitKey(int article, int paragraph, int item, boolean numbered) {

    private static final Pattern FORM = Pattern.compile("\\d{1,4}(\\.\\d{1,4}(\\.n?\\d{1,4})?)?");

    static boolean wellFormed(String key) {
        return FORM.matcher(key).matches();
    }

    static UnitKey parse(String key) {
        String[] parts = key.split("\\.");
        boolean numbered = parts.length > 2 && !parts[2].startsWith("n");
        return new UnitKey(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(numbered ? parts[2] : parts[2].substring(1)) : 0, numbered);
    }

    boolean unnumbered() {
        return item > 0 && !numbered;
    }

    /** The start of the keys of everything in the same paragraph. */
    String paragraphKey() {
        return article + "." + paragraph;
    }
}
