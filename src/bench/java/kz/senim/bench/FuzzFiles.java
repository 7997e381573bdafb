package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.exchange.DossierFile;
import kz.senim.rulebook.Editions;

/** Damaged files of one system: each is the system that was written, or is refused as damaged, foreign or newer. */
record FuzzFiles(Path work, long seed) {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final DossierFile FILES = new DossierFile("Senim fuzz");

    FuzzRow plain(int count) throws IOException {
        return run("plain", count, Optional.empty());
    }

    FuzzRow sealed(int count) throws IOException {
        return run("under a password", count, Optional.of(Fuzz.PASSWORD.toCharArray()));
    }

    private FuzzRow run(String kind, int count, Optional<char[]> password) throws IOException {
        var row = FuzzRow.of("file of a system", kind, "damaged copies", "unchanged by it and read", "refused");
        var written = dossiers();
        var originals = new ArrayList<byte[]>();
        for (var dossier : written) {
            Path file = work.resolve(kind + ".senim");
            FILES.write(carried(dossier), file, password);
            originals.add(Files.readAllBytes(file));
        }
        for (int i = 0; i < count; i++) {
            round(row, i, written.get(i % written.size()), originals.get(i % written.size()), password);
        }
        return row;
    }

    private void round(FuzzRow row, int number, Dossier written, byte[] original, Optional<char[]> password)
            throws IOException {
        var random = Fuzz.random(seed, row.what(), number);
        var mutation = Mutation.any(random);
        byte[] damaged = mutation.of(original, random);
        Path file = Files.write(work.resolve(row.what() + ".damaged.senim"), damaged);
        row.add("damaged copies", 1);
        try {
            row.add(read(file, written, Arrays.equals(damaged, original), password), 1);
        } catch (Throwable e) {
            row.wrong(number, mutation, e);
        }
    }

    private static String read(Path file, Dossier written, boolean same, Optional<char[]> password) {
        try {
            if (!FILES.read(file, password).dossier().equals(written)) {
                throw new IllegalStateException("another dossier was read");
            }
            return "unchanged by it and read";
        } catch (Trouble e) {
            if (same || !e.kind().code().startsWith("E")) {
                throw e;
            }
            return "refused";
        }
    }

    private static Carried carried(Dossier dossier) {
        return new Carried(dossier, sha256 -> {
            throw new IllegalStateException(sha256);
        });
    }

    /** Of worked cases, some with risks and scenarios. */
    private static List<Dossier> dossiers() {
        var editions = new Editions();
        String edition = editions.usual().id();
        return editions.cases(edition).stream().limit(10).map(worked -> worked.given()).map(given -> new Dossier(
                "0f8fad5b-d9cb-469f-a165-70867728950e", edition, given.answers(), given.notes(),
                List.copyOf(given.risks()), given.scenarios(), List.of(), NOON, NOON.plusSeconds(61))).toList();
    }
}
