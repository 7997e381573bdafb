package kz.senim.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import kz.senim.dossier.Copy;

/** The order of the daily copies: by the number of saves in their names, which goes on where the clock was set back. */
final class DailyCopies {

    private static final Pattern SAVES = Pattern.compile("-(\\d{1,18})\\.zip$");

    private DailyCopies() {}

    static boolean isOne(Path zip) {
        return zip.getFileName().toString().startsWith(StoreFolder.NAME + '-');
    }

    /** Those among the files, oldest first. */
    static List<Path> of(List<Path> files) {
        return files.stream().filter(DailyCopies::isOne).sorted(Comparator.comparingLong(DailyCopies::saves)).toList();
    }

    private static long saves(Path zip) {
        var name = SAVES.matcher(zip.getFileName().toString());
        return name.find() ? Long.parseLong(name.group(1)) : 0;
    }

    /** Each where its time puts it, but no daily copy behind one with fewer saves. */
    static List<Copy> newestFirst(List<Copy> copies) {
        var made = new HashMap<Path, Instant>();
        copies.forEach(copy -> made.put(copy.file(), copy.made()));
        Instant latest = Instant.MIN;
        for (Path file : of(List.copyOf(made.keySet()))) {
            latest = latest.isAfter(made.get(file)) ? latest : made.get(file);
            made.put(file, latest);
        }
        return copies.stream().sorted(Comparator.comparing((Copy copy) -> made.get(copy.file()))
                .thenComparingLong(copy -> saves(copy.file())).reversed()).toList();
    }
}
