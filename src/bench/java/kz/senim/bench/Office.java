package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.store.H2Shelf;

/** A data folder of its own with so many systems, each with so many answers and risks. */
record Office(Path folder, int systems, int answers, int risks) {

    private static final Clock CLOCK = Clock.systemUTC();

    static Office filled(Path work, int systems, int answers, int risks) throws IOException {
        var office = empty(work, systems, answers, risks);
        try (var shelf = office.open()) {
            office.fill(shelf);
        }
        return office;
    }

    /** Still to be filled. */
    static Office empty(Path work, int systems, int answers, int risks) throws IOException {
        return new Office(Files.createTempDirectory(work, "office"), systems, answers, risks);
    }

    void fill(H2Shelf shelf) {
        var now = CLOCK.instant();
        for (int i = 0; i < systems; i++) {
            shelf.add(new Dossier(Dossiers.newId(), "kz-230-VIII-2026-01", answersOf(i), Map.of(), someRisks(),
                    List.of(), List.of(), now, now));
        }
    }

    H2Shelf open() {
        return open(Optional.empty());
    }

    H2Shelf open(Optional<char[]> password) {
        return H2Shelf.open(folder, CLOCK, H2Shelf.RESERVE, password);
    }

    /** Nanoseconds until the closed database is open, and from then until all its systems are read. */
    long[] opening(Optional<char[]> password) {
        long start = System.nanoTime();
        try (var shelf = open(password)) {
            long opened = System.nanoTime();
            if (shelf.all().size() != systems) {
                throw new IllegalStateException(folder + " does not hold " + systems + " systems");
            }
            return new long[] {opened - start, System.nanoTime() - opened};
        }
    }

    /** The change that the save of this number makes, in turn to each question. */
    Change.Answered change(int number) {
        return new Change.Answered("q" + number % answers, new Answer.Text("Жауап " + number));
    }

    String described() {
        return String.format(Locale.ROOT, "%,d systems (%d answers, %d %s each)", systems, answers, risks,
                risks == 1 ? "risk" : "risks");
    }

    String size() throws IOException {
        return String.format(Locale.ROOT, "%.0f MB on disk",
                Math.ceil(Files.size(folder.resolve("senim.mv.db")) / (double) (1 << 20)));
    }

    private Answers answersOf(int system) {
        var given = new LinkedHashMap<String, Answer>();
        given.put(Dossier.SYSTEM_NAME, new Answer.Text("Жүйе " + system));
        for (int i = 1; i < answers; i++) {
            given.put("q" + i, i % 4 == 0 ? new Answer.Text("Еркін мәтін ".repeat(10)) : Answer.chosen("yes"));
        }
        return new Answers(given);
    }

    private List<Risk> someRisks() {
        var some = new ArrayList<Risk>();
        for (int i = 0; i < risks; i++) {
            some.add(Risk.own(Dossiers.newId(), "Қауіп-қатер " + i));
        }
        return some;
    }
}
