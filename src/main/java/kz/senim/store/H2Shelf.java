package kz.senim.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.senim.dossier.Change;
import kz.senim.dossier.Copies;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Past;
import kz.senim.dossier.RecordId;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Shelf;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Version;

/**
 * The shelf on an H2 file. What it has acknowledged survives a kill of the process and a power cut. May be used from
 * several threads; one of them at a time works on the database.
 */
public final class H2Shelf implements Shelf {

    /** Bytes that have to stay free on the disk: H2 needs room to write anew what it keeps. */
    public static final long RESERVE = 200L << 20;

    private final Tables tables = new Tables();
    private final FileParts parts = new FileParts();
    private final Database database;

    private H2Shelf(Database database) {
        this.database = database;
    }

    /**
     * Opens the database of a data folder, or makes a new one.
     *
     * @param clock for the names of backups
     * @throws kz.senim.dossier.Trouble FOLDER_UNWRITABLE, DATABASE_IN_USE, DATABASE_DAMAGED, DATABASE_EMPTY,
     *     DATABASE_NEWER, STORAGE_FULL or DATABASE_FAILED; nothing has been changed then
     */
    public static H2Shelf open(Path folder, Clock clock) {
        return open(folder, clock, RESERVE);
    }

    /** @param reserve bytes that have to stay free on the disk */
    public static H2Shelf open(Path folder, Clock clock, long reserve) {
        return open(folder, clock, reserve, Optional.empty());
    }

    /**
     * The same with a password; of a database that is not encrypted it is not asked.
     *
     * @throws kz.senim.dossier.Trouble PASSWORD_NEEDED, PASSWORD_WRONG or LOCK_MISSING besides; nothing has changed then
     */
    public static H2Shelf open(Path folder, Clock clock, long reserve, Optional<char[]> password) {
        return open(StoreFolder.at(folder, reserve), clock, Migration.all(), password);
    }

    static H2Shelf open(StoreFolder folder, Clock clock, List<Migration> migrations) {
        return open(folder, clock, migrations, Optional.empty());
    }

    private static H2Shelf open(StoreFolder folder, Clock clock, List<Migration> migrations, Optional<char[]> password) {
        var database = new Database(folder, migrations, clock);
        database.unlock(password);
        database.open();
        var shelf = new H2Shelf(database);
        shelf.sweep();
        return shelf;
    }

    /** Only now: what was removed while the program runs can still be brought back. */
    private void sweep() {
        var unused = database.read(new Sweep(tables, parts)::unused);
        if (!unused.isEmpty()) {
            removeParts(unused);
        }
    }

    private void removeParts(List<FileParts.Key> keys) {
        database.write(connection -> {
            for (var key : keys) {
                parts.remove(connection, key);
            }
            return null;
        });
    }

    /**
     * Makes a sound database of a damaged one, which is kept beside the copies.
     *
     * @param edition of the rules, for a dossier of which nothing says under which it was
     * @throws kz.senim.dossier.Trouble PASSWORD_NEEDED, PASSWORD_WRONG, LOCK_MISSING, STORAGE_FULL or RESTORE_FAILED:
     *     nothing has changed then; whatever else hinders opening and is no damage
     * @return nothing where the database is sound
     */
    public static Optional<Salvaged> recover(Path folder, Clock clock, long reserve, Optional<char[]> password,
                                             String edition) {
        if (sound(folder, clock, reserve, password)) {
            return Optional.empty();
        }
        var store = StoreFolder.at(folder, reserve);
        store.requireSpace();
        try {
            return Optional.of(new Recovery(store, new Schema(Migration.all(), clock),
                    Unlocking.ofDamaged(store, new Backups(store, Optional.empty(), clock), password), clock, edition).run());
        } catch (IOException e) {
            throw store.trouble(Trouble.Kind.RESTORE_FAILED, e);
        }
    }

    private static boolean sound(Path folder, Clock clock, long reserve, Optional<char[]> password) {
        try (var shelf = open(folder, clock, reserve, password)) {
            for (var dossier : shelf.all()) {
                shelf.journal(dossier.id());
                dossier.evidence().forEach(evidence -> shelf.content(dossier.id(), evidence.sha256()));
            }
            return true;
        } catch (Trouble e) {
            if (e.kind() == Trouble.Kind.DATABASE_DAMAGED || e.kind() == Trouble.Kind.DATABASE_EMPTY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean locked() {
        return database.locked();
    }

    @Override
    public void protect(Optional<char[]> now, Optional<char[]> fresh) {
        database.protect(now, fresh);
    }

    @Override
    public Copies copies() {
        return new DatabaseCopies(database);
    }

    @Override
    public List<Dossier> all() {
        return database.read(tables::all);
    }

    @Override
    public Optional<Dossier> find(String id) {
        return database.read(connection -> tables.find(connection, id));
    }

    @Override
    public void add(Dossier dossier) {
        database.write(connection -> {
            tables.add(connection, dossier);
            return null;
        });
    }

    @Override
    public void apply(String dossier, Change change, Instant at) {
        database.write(connection -> {
            tables.apply(connection, dossier, change, at);
            return null;
        });
    }

    @Override
    public void remove(String dossier) {
        database.write(connection -> {
            tables.remove(connection, dossier);
            for (var key : parts.keys(connection)) {
                if (key.dossier().equals(dossier)) {
                    parts.remove(connection, key);
                }
            }
            return null;
        });
    }

    @Override
    public String keepContent(String dossier, byte[] content) {
        return database.write(connection -> parts.keep(connection, dossier, content));
    }

    @Override
    public byte[] content(String dossier, String sha256) {
        return database.read(connection -> parts.read(connection, new FileParts.Key(dossier, sha256)));
    }

    @Override
    public List<JournalEntry> journal(String dossier) {
        return database.read(connection -> tables.journal(connection, dossier));
    }

    @Override
    public List<Past> history(String dossier, Set<RecordId> of) {
        return database.read(connection -> tables.history(connection, dossier, of));
    }

    @Override
    public String worker() {
        return database.read(Worker::read);
    }

    @Override
    public void name(String worker) {
        database.write(connection -> {
            Worker.write(connection, worker);
            return null;
        });
    }

    @Override
    public List<Version> versions(String dossier) {
        return database.read(connection -> tables.versions(connection, dossier));
    }

    @Override
    public Version keep(String dossier, String id, String name, Optional<Version.SignOff> signed, Instant at) {
        return database.write(connection -> tables.keep(connection, dossier, id, name, signed, at));
    }

    @Override
    public Dossier at(String dossier, Version version) {
        return database.read(connection -> tables.at(connection, dossier, version));
    }

    /**
     * Takes and checks today's copy unless the newest one holds the same. Closing does it by itself; this is for a
     * background thread after the start, so that a program that is always killed has copies too.
     *
     * @throws kz.senim.dossier.Trouble where no sound copy could be made
     */
    @Override
    public void backUp() {
        database.backUp();
    }

    /** Backs up what has changed, and closes. Never fails. */
    @Override
    public void close() {
        database.close();
    }
}
