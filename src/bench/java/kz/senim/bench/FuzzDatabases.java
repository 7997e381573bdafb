package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Salvaged.From;
import kz.senim.dossier.Trouble;

/** Damaged databases: each opens with all that was saved or is refused, and is sound after recovery. */
record FuzzDatabases(Path work, long seed) {

    private static final String AS_SAVED = "opened as saved";
    private static final String REFUSED = "refused and recovered";
    private static final String LATER = "opened as saved, refused the next time and recovered";

    FuzzRow plain(int count) throws IOException {
        return run("plain", count, Optional.empty());
    }

    FuzzRow encrypted(int count) throws IOException {
        return run("encrypted", count, Optional.of(Fuzz.PASSWORD.toCharArray()));
    }

    private FuzzRow run(String kind, int count, Optional<char[]> password) throws IOException {
        var row = FuzzRow.of("database", kind, "damaged copies", AS_SAVED, REFUSED, LATER,
                "systems whole", "in parts", "of the copy");
        var office = new FuzzOffice(work.resolve(kind), password);
        byte[] original = Files.readAllBytes(office.folder().resolve("senim.mv.db"));
        for (int i = 0; i < count; i++) {
            round(row, i, office, original);
        }
        return row;
    }

    private void round(FuzzRow row, int number, FuzzOffice office, byte[] original) throws IOException {
        var random = Fuzz.random(seed, "database " + row.what(), number);
        var mutation = Mutation.any(random);
        Path folder = work.resolve(row.what() + number);
        Folders.copy(office.folder(), folder);
        Files.write(folder.resolve("senim.mv.db"), mutation.of(original, random));
        row.add("damaged copies", 1);
        try {
            boolean opened = opened(office, folder);
            var salvaged = FuzzOffice.recover(folder, office.password());
            row.add(salvaged.isEmpty() ? AS_SAVED : opened ? LATER : REFUSED, 1);
            salvaged.ifPresent(found -> count(row, found));
            requireSound(office, folder);
        } catch (Throwable e) {
            row.wrong(number, mutation, e);
        }
        Folders.delete(folder);
    }

    /** With all that was saved, or not at all. */
    private static boolean opened(FuzzOffice office, Path folder) {
        try (var shelf = FuzzOffice.open(folder, office.password())) {
            FuzzOffice.require(FuzzOffice.state(shelf).equals(office.last()), "opened, and not as saved");
            return true;
        } catch (Trouble e) {
            if (!e.kind().ofDatabase()) {
                throw e;
            }
            return false;
        }
    }

    private static void count(FuzzRow row, Salvaged salvaged) {
        for (var system : salvaged.systems()) {
            row.add(system.from() == From.WHOLE ? "systems whole" : system.from() == From.PARTS ? "in parts"
                    : "of the copy", 1);
        }
    }

    private static void requireSound(FuzzOffice office, Path folder) {
        try (var shelf = FuzzOffice.open(folder, office.password())) {
            office.requireOnlySaved(FuzzOffice.state(shelf));
        }
    }
}
