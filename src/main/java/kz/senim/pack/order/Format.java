package kz.senim.pack.order;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a pack can be written as; its words stand under `pack.format.NAME`. */
public enum Format {
    PDF(".pdf"), DOCX(".docx"),
    /** Both, and all that goes to a client with them. */
    ZIP(".zip");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** That of a file, by the ending of its name. */
    public static Optional<Format> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending)).findFirst();
    }

    /** Of its files, with the dot. */
    public String ending() {
        return ending;
    }
}
