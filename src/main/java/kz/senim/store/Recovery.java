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
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Salvaged.From;
import kz.senim.dossier.Salvaged.Regained;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answers;
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
            staged.connection().commit();
            var systems = tables.all(staged.connection()).stream().map(dossier -> new Regained(dossier,
                    found.get(dossier.id()), taken.getOrDefault(dossier.id(), 0))).toList();
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

    private void put(Connection connection, String id, Remains.Rows rows, Map<String, From> found,
                     Map<String, Integer> taken) throws SQLException {
        Optional<Dossier> here = tables.find(connection, id);
        if (rows.whole()) {
            if (here.isPresent()) {
                tables.remove(connection, id);
            }
            tables.copy(connection, rows);
            found.put(id, From.WHOLE);
            taken.put(id, rows.count());
            return;
        }
        Dossier dossier = here.isPresent() ? here.get() : add(connection, id, rows);
        var changes = changes(dossier, rows);
        for (var change : changes) {
            tables.apply(connection, id, change, now);
        }
        if (here.isEmpty() || !changes.isEmpty()) {
            found.put(id, From.PARTS);
            taken.put(id, changes.size());
        }
    }

    private Dossier add(Connection connection, String id, Remains.Rows rows) throws SQLException {
        var dossier = new Dossier(id, rows.head().map(Head::edition).orElse(edition), Answers.NONE, Map.of(), List.of(),
                List.of(), rows.head().map(Head::created).orElse(now), now);
        tables.add(connection, dossier);
        return dossier;
    }

    /** What the damaged file has that is other than in the copy: it is the later of the two. */
    private static List<Change> changes(Dossier dossier, Remains.Rows rows) {
        var changes = new ArrayList<Change>();
        rows.answers().stream().filter(row -> !dossier.answers().to(row.key()).equals(Optional.of(row.thing())))
                .forEach(row -> changes.add(new Change.Answered(row.key(), row.thing())));
        rows.notes().stream().filter(row -> !dossier.note(row.key()).equals(row.thing()))
                .forEach(row -> changes.add(new Change.Noted(row.key(), row.thing())));
        Stream.concat(rows.risks().stream().filter(row -> !dossier.risks().contains(row.thing()))
                        .map(row -> new Change.RiskPut(row.thing())),
                rows.scenarios().stream().filter(row -> !dossier.scenarios().contains(row.thing()))
                        .map(row -> new Change.ScenarioPut(row.thing()))).forEach(changes::add);
        return changes;
    }
}
