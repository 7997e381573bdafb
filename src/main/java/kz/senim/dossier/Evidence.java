package kz.senim.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that shows something to be so. Its content is kept apart, under its hash.
 *
 * @param name    of the file, as the user knows it
 * @param size    in bytes
 * @param sha256  of the content, in lower-case hex
 * @param added   when it was attached
 * @param expires the last day on which it counts, where there is one
 */
public record Evidence(String id, Subject subject, String name, long size, String sha256, Instant added,
                       Optional<LocalDate> expires) {

    /** Bytes of one file, bytes of all files of a system, letters of a name. */
    public static final int LARGEST = 10 << 20;
    public static final long ALL = 50L << 20;
    public static final int LONGEST_NAME = 200;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** @throws IllegalArgumentException where there can be no such file */
    public Evidence {
        if (!HASH.matcher(sha256).matches() || size < 1 || size > LARGEST || !name.equals(name(name))) {
            throw new IllegalArgumentException("no evidence: " + id);
        }
    }

    /** The name of a file without folders and unseen signs, otherwise as typed; a long one loses letters before its ending. */
    public static String name(String typed) {
        String name = UNSEEN.matcher(FOLDERS.matcher(typed).replaceFirst("")).replaceAll("").strip();
        if (name.matches("\\.*")) {
            return "_";
        }
        return name.length() <= LONGEST_NAME ? name : shortened(name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < name.length() - 20 ? "" : name.substring(dot);
        int cut = LONGEST_NAME - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut).strip() + ending;
    }

    /** The same with another last day. */
    public Evidence until(Optional<LocalDate> last) {
        return new Evidence(id, subject, name, size, sha256, added, last);
    }

    /** Whether it no longer counts on a day. */
    public boolean expiredOn(LocalDate day) {
        return expires.filter(last -> last.isBefore(day)).isPresent();
    }
}
