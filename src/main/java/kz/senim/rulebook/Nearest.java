package kz.senim.rulebook;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what a mistyped id was meant to be. */
public final class Nearest {

    private static final int LONGEST = 100;
    private static final String NONE = "–";

    private Nearest() {}

    /** The id with the fewest letters to change, or a dash where there is none to choose from. */
    public static String to(String typed, Collection<String> known) {
        return typed.length() > LONGEST ? NONE : known.stream()
                .min(Comparator.comparingInt(id -> distance(typed, id))).orElse(NONE);
    }

    /** Levenshtein's distance. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
