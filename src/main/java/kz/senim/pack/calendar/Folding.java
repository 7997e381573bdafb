package kz.senim.pack.calendar;

import java.util.stream.Collectors;

/** Folds lines as RFC 5545, 3.1 wants it: at 75 octets of UTF-8, and never within a letter. */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private Folding() {}

    static String folded(String text) {
        return text.lines().map(Folding::line).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int letter = line.codePointAt(i);
            octets += octets(letter);
            if (octets > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1 + octets(letter);
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
