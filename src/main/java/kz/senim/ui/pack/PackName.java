package kz.senim.ui.pack;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.senim.pack.model.Languages;
import kz.senim.ui.kit.Speech;

/** The name of a pack's file: of the system, with its Kazakh letters, without what a file system refuses. */
final class PackName {

    private static final String REFUSED = "[\\\\/:*?\"<>|\\p{Cntrl}]+";
    /** File systems take 255 bytes, a Kazakh letter takes two; the rest of the name needs its share. */
    private static final int LONGEST = 80;
    private static final String PDF = ".pdf";

    private final Speech speech;

    PackName(Speech speech) {
        this.speech = speech;
    }

    /** @param system as typed */
    String of(String system, Languages languages, LocalDate day) {
        String clean = clean(system);
        String name = clean.isEmpty() ? speech.say("home.unnamed.system") : clean;
        return speech.say("pack.file." + languages, "system", name, "day", day) + PDF;
    }

    private static String clean(String typed) {
        String name = typed.replaceAll(REFUSED, " ").replaceAll("\\s+", " ").strip();
        String part = name.codePointCount(0, name.length()) <= LONGEST ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
        return part.replaceAll("^[. ]+|[. ]+$", "");
    }

    /** The file meant by what was typed; a bare name lies in the folder, and the ending may be left out. */
    static Optional<Path> read(String typed, Path folder) {
        String name = typed.strip();
        try {
            if (name.isEmpty() || Path.of(name).getFileName() == null || name.endsWith("/") || name.endsWith("\\")) {
                return Optional.empty();
            }
            boolean ended = name.toLowerCase(Locale.ROOT).endsWith(PDF);
            return Optional.of(folder.resolve(ended ? name : name + PDF));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The machine copy lies beside the pack. */
    static Path machineCopy(Path pack) {
        String name = pack.getFileName().toString();
        return pack.resolveSibling(name.substring(0, name.length() - PDF.length()) + ".json");
    }
}
