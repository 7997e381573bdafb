package kz.senim.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of evidence as every system takes it for a file. */
public final class PlainName {

    /** Linux counts bytes, and letters of Kazakh take two. */
    private static final int MOST_BYTES = 200;
    private static final int LONGEST_ENDING = 12;
    private static final Pattern ODD = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}]");
    private static final Pattern LAST = Pattern.compile("[. ]+$");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
            "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private PlainName() {}

    public static String of(String name) {
        String plain = LAST.matcher(ODD.matcher(name).replaceAll("_")).replaceAll("");
        int dot = plain.lastIndexOf('.');
        boolean ended = dot > 0 && plain.length() - dot <= LONGEST_ENDING;
        String stem = ended ? plain.substring(0, dot) : plain;
        String first = stem.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
        String safe = stem.isBlank() || DEVICES.contains(first) ? "_" + stem : stem;
        return cut(safe) + (ended ? plain.substring(dot) : "");
    }

    private static String cut(String stem) {
        int end = stem.length();
        while (stem.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = stem.offsetByCodePoints(end, -1);
        }
        return stem.substring(0, end);
    }
}
