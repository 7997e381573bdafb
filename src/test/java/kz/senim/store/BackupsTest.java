package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    Path folder;

    private void session(int day, String... add) {
        try (var shelf = H2Shelf.open(folder, Clock.offset(Samples.CLOCK, Duration.ofDays(day)), 0)) {
            for (String id : add) {
                shelf.add(Samples.full(id));
            }
        }
    }

    /** Their days. */
    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("^senim-(.{10})-[0-9]+\\.zip$", "$1")).sorted().toList();
        }
    }

    static void unzip(Path zip, Path into) throws IOException {
        Files.createDirectories(into);
        try (var archive = new ZipFile(zip.toFile());
             var stream = archive.getInputStream(archive.getEntry("senim.mv.db"))) {
            Files.copy(stream, into.resolve("senim.mv.db"));
        }
    }

    private List<Integer> sizes() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.sorted().map(this::size).toList();
        }
    }

    private int size(Path zip) {
        Path place = folder.resolve("restored-" + zip.getFileName());
        try {
            unzip(zip, place);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        try (var shelf = H2Shelf.open(place, Samples.CLOCK, 0)) {
            return shelf.all().size();
        }
    }

    @Test
    void leavingKeepsTheLastStateOfTheDay() throws IOException {
        session(0, "one");
        session(0, "two", "three");
        assertEquals(List.of("2026-11-22"), kept());
        assertEquals(List.of(3), sizes());
    }

    @Test
    void everyDayWithAChangeHasItsCopyAndTenAreKept() throws IOException {
        IntStream.range(0, 12).forEach(day -> session(day, "d" + day));
        session(20);
        assertEquals(IntStream.range(2, 12).mapToObj(day -> "2026-%s".formatted(
                day < 9 ? "11-" + (22 + day) : "12-0" + (day - 8))).toList(), kept());
        assertEquals(IntStream.rangeClosed(3, 12).boxed().toList(), sizes());
    }

    @Test
    void aShelfThatWasNeverClosedIsCopiedWhenAsked() throws IOException {
        session(0, "one");
        var shelf = H2Shelf.open(folder, Clock.offset(Samples.CLOCK, Duration.ofDays(1)), 0);
        shelf.backUp();
        assertEquals(List.of("2026-11-22"), kept());
        shelf.add(Samples.full("two"));
        shelf.backUp();
        assertEquals(List.of("2026-11-22", "2026-11-23"), kept());
        shelf.close();
        assertEquals(List.of(1, 2), sizes());
    }

    @Test
    void aCopyPutBackByHandIsWelcomeAndCountedOn() throws IOException {
        session(0, "one");
        session(1, "two", "three");
        Path database = folder.resolve("senim.mv.db");
        Path first = folder.resolve("first");
        unzip(folder.resolve("backups/senim-2026-11-22-1.zip"), first);
        Files.move(first.resolve("senim.mv.db"), database, StandardCopyOption.REPLACE_EXISTING);
        session(2, "four");
        assertEquals(List.of("2026-11-22", "2026-11-23", "2026-11-24"), kept());
        assertEquals(List.of(1, 3, 2), sizes());
    }

    @Test
    void anOldFileOfSomewhereElseIsNot() throws IOException {
        session(0, "one");
        Files.copy(folder.resolve("senim.mv.db"), folder.resolve("old"));
        session(0, "two");
        Files.move(folder.resolve("old"), folder.resolve("senim.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        var trouble = assertThrows(Trouble.class, () -> session(0));
        assertEquals(Kind.DATABASE_DAMAGED, trouble.kind());
    }

    @Test
    void aCopyThatCannotBeMadeIsSaidButDoesNotHinderLeaving() throws IOException {
        Files.writeString(folder.resolve("backups"), "in the way");
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.full("one"));
            var trouble = assertThrows(Trouble.class, shelf::backUp);
            assertEquals(Kind.BACKUP_FAILED, trouble.kind());
            assertEquals(folder.resolve("backups").toString(), trouble.subject());
            assertEquals(1, shelf.all().size());
        }
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertEquals(1, shelf.all().size());
        }
    }
}
