package kz.senim.text;

import java.util.regex.Pattern;

/** What somebody else typed, shown without steering whatever shows it, and no longer than can be taken in. */
public final class Excerpt {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+");
    private static final int LONGEST = 300;
    private static final int BEFORE = 40;

    private Excerpt() {}

    /** In one line, with no character that turns or moves the others. */
    public static String plain(String text) {
        return STEERING.matcher(text).replaceAll(" ").strip();
    }

    /** A long text from about a place in it, so that a difference far down is seen. */
    public static String about(String text, int place) {
        int from = text.length() <= LONGEST || place <= BEFORE ? 0 : boundary(text, place - BEFORE);
        int to = Math.min(text.length(), from + LONGEST);
        return (from == 0 ? "" : "…") + text.substring(from, boundary(text, to)) + (to == text.length() ? "" : "…");
    }

    /** Never within a pair of surrogates. */
    private static int boundary(String text, int place) {
        return place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
