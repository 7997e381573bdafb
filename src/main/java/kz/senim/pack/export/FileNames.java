package kz.senim.pack.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kz.senim.evidence.PlainName;

/** Names that every system takes, each once: where two would be the same on some system, the later one is numbered. */
final class FileNames {

    private final Set<String> taken = new HashSet<>();

    String of(String typed) {
        String plain = PlainName.of(typed);
        String name = plain;
        for (int n = 2; !taken.add(alike(name)); n++) {
            name = numbered(plain, n);
        }
        return name;
    }

    /** Windows and macOS know no difference between large and small letters, macOS none between ways to write й. */
    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        String mark = " (" + number + ")";
        return dot <= 0 ? name + mark : name.substring(0, dot) + mark + name.substring(dot);
    }
}
