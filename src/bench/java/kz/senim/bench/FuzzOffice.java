package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.store.H2Shelf;

/** A small database with a copy that is older than it, and all that was ever saved in it. */
final class FuzzOffice {

    static final String EDITION = "kz-230-VIII-2026-01";

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final int SYSTEMS = 30;
    private static final int IN_COPY = 26;
    private static final int ANSWERS = 6;

    /** What was saved, each with the system that it belongs to. */
    private record Saved(String system, String key, Object value) {}

    private final Path folder;
    private final Optional<char[]> password;
    private final Set<Saved> ever = new HashSet<>();
    private final Set<String> copied = new HashSet<>();
    private State last;

    /** All that is on a shelf. */
    record State(List<Dossier> dossiers, Map<String, List<JournalEntry>> journals) {}

    FuzzOffice(Path folder, Optional<char[]> password) throws IOException {
        this.folder = folder;
        this.password = password;
        try (var shelf = open(folder, Optional.empty())) {
            password.ifPresent(_ -> shelf.protect(Optional.empty(), password));
            for (int i = 0; i < IN_COPY; i++) {
                copied.add(add(shelf, i));
            }
        }
        Path aside = folder.resolveSibling(folder.getFileName() + "-copies");
        Folders.copy(folder.resolve("backups"), aside);
        later();
        Folders.delete(folder.resolve("backups"));
        Folders.copy(aside, folder.resolve("backups"));
    }

    /** What the copy does not have: changed answers, an added answer, a note, new systems. */
    private void later() {
        try (var shelf = open(folder, password)) {
            for (int i = 0; i < IN_COPY; i += 3) {
                shelf.apply("s" + i, new Change.Answered("q1", new Answer.Text("Кейін өзгертілді " + i)), NOON.plusSeconds(i));
                shelf.apply("s" + i, new Change.Noted("q2", "Ескертпе " + i), NOON.plusSeconds(i));
                remember(shelf.find("s" + i).orElseThrow());
            }
            for (int i = IN_COPY; i < SYSTEMS; i++) {
                add(shelf, i);
            }
            last = state(shelf);
        }
    }

    private String add(H2Shelf shelf, int number) {
        var given = new LinkedHashMap<String, Answer>();
        given.put(Dossier.SYSTEM_NAME, new Answer.Text("Жүйе " + number));
        for (int i = 1; i < ANSWERS; i++) {
            given.put("q" + i, i % 2 == 0 ? new Answer.Text("Еркін мәтін " + number + ' ' + "ғқң ".repeat(20))
                    : Answer.chosen("yes", "c" + number));
        }
        var dossier = new Dossier("s" + number, EDITION, new Answers(given), Map.of("q1", "Жазба " + number),
                List.of(Risk.own("r" + number, "Қауіп-қатер " + number)), List.of(), List.of(), NOON, NOON);
        shelf.add(dossier);
        remember(dossier);
        return dossier.id();
    }

    private void remember(Dossier dossier) {
        ever.addAll(all(dossier));
    }

    private static List<Saved> all(Dossier dossier) {
        var all = new ArrayList<Saved>();
        dossier.answers().byQuestion().forEach((question, answer) -> all.add(new Saved(dossier.id(), question, answer)));
        dossier.notes().forEach((question, note) -> all.add(new Saved(dossier.id(), question, note)));
        dossier.risks().forEach(risk -> all.add(new Saved(dossier.id(), risk.id(), risk)));
        return all;
    }

    static State state(H2Shelf shelf) {
        var journals = new HashMap<String, List<JournalEntry>>();
        var dossiers = shelf.all();
        dossiers.forEach(dossier -> journals.put(dossier.id(), shelf.journal(dossier.id())));
        return new State(dossiers, journals);
    }

    static H2Shelf open(Path folder, Optional<char[]> password) {
        return H2Shelf.open(folder, CLOCK, 0, password);
    }

    static Optional<kz.senim.dossier.Salvaged> recover(Path folder, Optional<char[]> password) {
        return H2Shelf.recover(folder, CLOCK, 0, password, EDITION);
    }

    Path folder() {
        return folder;
    }

    Optional<char[]> password() {
        return password;
    }

    State last() {
        return last;
    }

    /** Nothing that was not once saved, and no system of the copy missing. */
    void requireOnlySaved(State now) {
        for (var dossier : now.dossiers()) {
            for (var found : all(dossier)) {
                require(ever.contains(found), "never saved: " + found);
            }
        }
        require(now.journals().keySet().containsAll(copied), "a system of the copy is missing");
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
