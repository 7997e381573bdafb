package kz.senim.ui.kit;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Names of files as they are proposed and typed: with Kazakh letters, without what a file system refuses. */
public final class FileName {

    private static final String REFUSED = "[\\\\/:*?\"<>|\\p{Cntrl}]+";
    /** File systems take 255 bytes, a Kazakh letter takes two; the rest of the name needs its share. */
    private static final int LONGEST = 80;

    private FileName() {}

    /** @param otherwise where nothing is left of what was typed */
    public static String part(String typed, String otherwise) {
        return part(typed, otherwise, LONGEST);
    }

    /** @param longest in letters, where other parts of the name are long, too */
    public static String part(String typed, String otherwise, int longest) {
        String name = typed.replaceAll(REFUSED, " ").replaceAll("\\s+", " ").strip();
        String part = name.codePointCount(0, name.length()) <= longest ? name
                : name.substring(0, name.offsetByCodePoints(0, longest)).strip();
        String clean = part.replaceAll("^[. ]+|[. ]+$", "");
        return clean.isEmpty() ? otherwise : clean;
    }

    /** The file meant by what was typed; a bare name lies in the folder, and the ending may be left out. */
    public static Optional<Path> read(String typed, Path folder, String ending) {
        String name = typed.strip();
        try {
            if (name.isEmpty() || Path.of(name).getFileName() == null || name.endsWith("/") || name.endsWith("\\")) {
                return Optional.empty();
            }
            boolean ended = name.toLowerCase(Locale.ROOT).endsWith(ending);
            return Optional.of(folder.resolve(ended ? name : name + ending));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
