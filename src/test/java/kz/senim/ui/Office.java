package kz.senim.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.OwnTexts;
import kz.senim.evidence.OpenedFiles;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.pack.export.PackExport;
import kz.senim.risk.FirstForm;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.ui.kit.EvidenceAccess;
import kz.senim.ui.kit.Exports;
import kz.senim.ui.kit.FileDialogs;
import kz.senim.ui.kit.Opener;
import kz.senim.ui.kit.Services;

/** A consultant's office with a few systems, on the shipped edition and a clock that stands still. */
public final class Office {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:02:00Z"), ZoneId.of("Asia/Almaty"));
    /** Of nobody on this machine; nothing is ever written there. */
    static final Path HOME = Path.of("/home/aizhan");
    static final Editions EDITIONS = new Editions();

    public final MemoryShelf shelf = new MemoryShelf();
    public final Edition edition = EDITIONS.usual();
    public final Dossiers dossiers = new Dossiers(shelf, CLOCK);

    /** Which may be replaced before the window is opened. */
    public Exports exports = new RecordedExports();

    /** Where systems are put as files. */
    public final MemoryFiles files = new MemoryFiles();

    /** Where a table that is asked for really lies. */
    public UnaryOperator<Path> tablesAt = UnaryOperator.identity();

    /** Of the test's own, where it attaches any. */
    public EvidenceAccess evidence = new EvidenceAccess(new OpenedFiles(HOME, HOME), Opener.SYSTEM, FileDialogs.SYSTEM);

    /** Where the data is said to lie. */
    public Path folder = HOME.resolve(".local/share/senim");

    public Services services() {
        return new Services(dossiers, EDITIONS, exports, files, new BookTables(EDITIONS, CLOCK, tablesAt), evidence, folder, CLOCK);
    }

    /** A worked case as a dossier. */
    public Dossier open(String id) {
        var given = EDITIONS.cases(edition.id()).stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().given();
        return dossiers.create(edition.id(), given.answers(), given.notes(), given.risks(),
                given.scenarios());
    }

    /** The same with every blank of its documents filled in. */
    public Dossier filled(String id) {
        var dossier = open(id);
        var export = new PackExport(edition, () -> EDITIONS.penalties(edition.id()));
        for (var blank : export.blanks(dossier, dossiers.today())) {
            dossier = dossiers.change(dossier, new Change.Worded(OwnTexts.blank(blank.id()), "Айжан Серікқызы"));
        }
        return dossier;
    }

    public Dossier add(Map<String, Answer> answers, List<Risk> risks) {
        SequencedMap<String, Answer> inOrder = new LinkedHashMap<>();
        edition.rules().questions().stream().filter(q -> answers.containsKey(q.id()))
                .forEach(q -> inOrder.put(q.id(), answers.get(q.id())));
        return dossiers.create(edition.id(), new Answers(inOrder), Map.of(), risks, List.of());
    }

    public static Risk risk(String title, LocalDate review) {
        return new FirstForm(Dossiers.newId(), "", title, "", false, Optional.of(new Level(3, 3)), Optional.of(new Level(2, 3)),
                "", "", Optional.empty(), Optional.of(review)).carried();
    }

    public static Answer text(String words) {
        return new Answer.Text(words);
    }

    public static Answer one(String choice) {
        return Answer.chosen(choice);
    }
}
