package kz.senim.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Salvaged.From;
import kz.senim.dossier.Salvaged.Regained;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answers;
import kz.senim.risk.RiskRegister;
import org.h2.mvstore.MVStoreException;

/**
 * Makes a sound database where the present one is damaged: the newest sound copy, and on top of it whatever range reads
 * still give. The damaged file is kept beside the copies.
 */
final class Recovery {

    private final StoreFolder folder;
    private final Schema schema;
    private final Optional<FileKey> key;
    private final List<Lock> locks;
    private final Backups backups;
    private final Instant now;
    private final String edition;
    private final Tables tables = new Tables();

    /** @param edition for a dossier of which nothing says under which it was */
    Recovery(StoreFolder folder, Schema schema, Unlocking.Found found, Clock clock, String edition) {
        this.folder = folder;
        this.schema = schema;
        this.key = found.key();
        this.locks = found.locks();
        this.backups = new Backups(folder, key, clock);
        this.now = clock.instant();
        this.edition = edition;
    }

    /** @throws Trouble RESTORE_FAILED: nothing has changed then */
    Salvaged run() {
        try {
            var reads = folder.holdsDatabase() ? RangeReads.open(folder, key, schema) : Optional.<RangeReads>empty();
            var remains = reads.map(Remains::of).orElse(Remains.NONE);
            reads.ifPresent(RangeReads::close);
            for (var copy : backups.all()) {
                var staged = sound(copy.file());
                if (staged.isPresent()) {
                    return merge(staged.get(), Optional.of(copy), remains, reads.isPresent());
                }
            }
            return merge(Staged.empty(folder, key, schema), Optional.empty(), remains, reads.isPresent());
        } catch (IOException | SQLException | MVStoreException e) {
            throw folder.trouble(Kind.RESTORE_FAILED, e);
        }
    }

    private Optional<Staged> sound(Path copy) {
        try {
            return Optional.of(Staged.of(folder, copy, key, Optional.empty(), schema));
        } catch (Trouble e) {
            return Optional.empty();
        }
    }

    private Salvaged merge(Staged staged, Optional<Copy> copy, Remains remains, boolean readable)
            throws SQLException, IOException {
        try (staged) {
            var found = new LinkedHashMap<String, From>();
            var taken = new LinkedHashMap<String, Integer>();
            staged.dossiers().forEach(dossier -> found.put(dossier.id(), From.COPY));
            for (String id : remains.ids()) {
                put(staged.connection(), id, remains.of(id), found, taken);
            }
            var lost = new RecoveredFiles(tables, now).in(staged.connection(), readable ? contents() : Optional.empty());
            staged.connection().commit();
            var systems = tables.all(staged.connection()).stream().map(dossier -> new Regained(dossier,
                    found.get(dossier.id()), taken.getOrDefault(dossier.id(), 0),
                    lost.getOrDefault(dossier.id(), List.of()))).toList();
            long saves = Math.max(folder.marker().saves(), Tally.read(staged.connection())) + 1;
            Path fresh = staged.ready(saves, key);
            Optional<Path> kept = Files.exists(folder.database())
                    ? Optional.of(backups.keepDamaged(folder.database())) : Optional.empty();
            if (folder.locks().read().isEmpty()) {
                folder.locks().write(locks);
            }
            Rekeying.replace(fresh, folder.database(), fresh.getParent());
            return new Salvaged(systems, copy, readable, kept);
        }
    }

    private Optional<RangeReads> contents() {
        return RangeReads.open(folder, key, schema);
    }

    private void put(Connection connection, String id, Remains.Of remains, Map<String, From> found,
                     Map<String, Integer> taken) throws SQLException {
        Optional<Dossier> here = tables.find(connection, id);
        if (remains.whole()) {
            if (here.isPresent()) {
                tables.remove(connection, id);
            }
            tables.copy(connection, remains);
            found.put(id, From.WHOLE);
            taken.put(id, remains.rows().count());
            return;
        }
        Dossier dossier = here.isPresent() ? here.get() : add(connection, id, remains);
        var changes = changes(dossier, remains.rows());
        for (var change : changes) {
            tables.apply(connection, id, change, now);
        }
        if (here.isEmpty() || !changes.isEmpty()) {
            found.put(id, From.PARTS);
            taken.put(id, changes.size());
        }
    }

    private Dossier add(Connection connection, String id, Remains.Of remains) throws SQLException {
        var dossier = new Dossier(id, remains.head().map(Head::edition).orElse(edition), Answers.NONE, Map.of(), RiskRegister.EMPTY,
                List.of(), List.of(), OwnTexts.NONE, remains.head().map(Head::created).orElse(now), now);
        tables.add(connection, dossier);
        return dossier;
    }

    /** What the damaged file has that is other than in the copy: it is the later of the two. */
    private static List<Change> changes(Dossier dossier, Rows rows) {
        var changes = new ArrayList<Change>();
        rows.things(AnswerForm.TABLE).forEach((question, answer) -> {
            if (!dossier.answers().to(question).equals(Optional.of(answer))) {
                changes.add(new Change.Answered(question, answer));
            }
        });
        other(rows.things(NoteForm.TABLE), dossier.notes(), Change.Noted::new).forEach(changes::add);
        other(rows.of(RiskForm.TABLE), dossier.risks(), Change.RiskPut::new).forEach(changes::add);
        other(rows.of(ScenarioForm.TABLE), dossier.scenarios(), Change.ScenarioPut::new).forEach(changes::add);
        other(rows.of(EvidenceForm.TABLE), dossier.evidence(), Change.EvidencePut::new).forEach(changes::add);
        other(rows.of(ReviewForm.TABLE), dossier.reviews().all(), Change.ReviewPut::new).forEach(changes::add);
        other(rows.things(ScaleForm.TABLE), dossier.register().scales(), Change.ScaleWorded::new).forEach(changes::add);
        other(rows.things(TextForm.TABLE), dossier.texts().byPlace(), Change.Worded::new).forEach(changes::add);
        return changes;
    }

    private static Stream<Change> other(Map<String, String> texts, Map<String, String> here,
                                        BiFunction<String, String, Change> put) {
        return texts.entrySet().stream().filter(e -> !e.getValue().equals(here.get(e.getKey())))
                .map(e -> put.apply(e.getKey(), e.getValue()));
    }

    private static <T> Stream<Change> other(List<Records.Row<T>> rows, List<T> here, Function<T, Change> put) {
        return rows.stream().map(Records.Row::thing).filter(thing -> !here.contains(thing)).map(put);
    }
}
