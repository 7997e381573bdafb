package kz.senim.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipFile;
import kz.senim.dossier.Copy;
import kz.senim.dossier.NewFile;
import kz.senim.dossier.Trouble;

/**
 * Copies of the database in ZIP files: one for each day on which something changed, the newest ten, and one before
 * each migration. A copy counts only once it has been opened and holds the same as the original.
 */
final class Backups {

    private static final int KEPT = 10;
    private static final String ZIP = ".zip";
    private static final String BEFORE_MIGRATION = "before-V";
    private static final String BEFORE_RESTORE = "before-restore-";
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final LockFile locks;
    private final Optional<FileKey> key;
    private final Clock clock;

    /** @param key of the database and its copies, where it is encrypted */
    Backups(StoreFolder store, Optional<FileKey> key, Clock clock) {
        this.folder = store.backups();
        this.locks = store.locks();
        this.key = key;
        this.clock = clock;
    }

    static boolean areIn(Path folder) {
        return !list(folder, ZIP).isEmpty();
    }

    /** Whether a file is one of these copies, unpacked. */
    boolean hold(Path database) throws IOException {
        long size = Files.size(database);
        long sum = sum(database);
        for (Path zip : list(folder, ZIP)) {
            try (var archive = new ZipFile(zip.toFile())) {
                var entry = archive.getEntry(StoreFolder.FILE);
                if (entry != null && entry.getSize() == size && entry.getCrc() == sum) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long sum(Path file) throws IOException {
        try (var in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    /** Takes today's copy, in the place of an earlier one of today, unless the newest holds the same already. */
    void daily(Connection connection) throws SQLException, IOException {
        String saves = "-" + Tally.read(connection) + ZIP;
        List<Path> daily = DailyCopies.of(list(folder, ZIP));
        if (!daily.isEmpty() && daily.getLast().getFileName().toString().endsWith(saves)) {
            return;
        }
        String today = StoreFolder.NAME + '-' + LocalDate.now(clock);
        copy(connection, today + saves);
        rotate(today, saves);
    }

    /** A copy that is never removed. */
    void beforeMigration(Connection connection, int version) throws SQLException {
        try {
            copy(connection, BEFORE_MIGRATION + version + '-' + LocalDate.now(clock) + ZIP);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** What is about to be replaced; never removed. */
    void beforeRestore(Connection connection) throws SQLException, IOException {
        copy(connection, free(BEFORE_RESTORE));
    }

    /** Keeps a damaged database, that more may be got from it by others. */
    Path keepDamaged(Path database) throws IOException {
        Files.createDirectories(folder);
        Path kept = folder.resolve(free("damaged-"));
        Path draft = folder.resolve(kept.getFileName() + ".part");
        try {
            Zips.write(draft, StoreFolder.FILE, database);
            withLocks(draft);
            Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return kept;
    }

    /** A name of this second that no file has yet. */
    private String free(String beginning) {
        String name = beginning + SECOND.format(LocalDateTime.now(clock));
        return Stream.iterate(0, i -> i + 1).map(i -> name + (i == 0 ? "" : "-" + i) + ZIP)
                .filter(file -> !Files.exists(folder.resolve(file))).findFirst().orElseThrow();
    }

    /** A checked copy in a file of the user's choice. */
    void save(Connection connection, Path target) throws SQLException, IOException {
        String name = "copy-" + UUID.randomUUID() + ZIP;
        copy(connection, name);
        Path copy = folder.resolve(name);
        try {
            NewFile.write(target, aside -> fill(aside, copy, target));
        } finally {
            Files.delete(copy);
        }
    }

    private static void fill(Path aside, Path copy, Path target) {
        try {
            Files.copy(copy, aside, StandardCopyOption.REPLACE_EXISTING);
            Rekeying.force(aside);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    /** Those that can be put back, newest first. */
    List<Copy> all() {
        var copies = list(folder, ZIP).stream().flatMap(file -> copy(file).stream()).toList();
        return DailyCopies.newestFirst(copies);
    }

    private static Optional<Copy> copy(Path file) {
        String name = file.getFileName().toString();
        var reason = DailyCopies.isOne(file) ? Copy.Reason.DAILY : name.startsWith(BEFORE_RESTORE) ? Copy.Reason.BEFORE_RESTORE
                : name.startsWith(BEFORE_MIGRATION) ? Copy.Reason.BEFORE_MIGRATION : null;
        try {
            return reason == null ? Optional.empty() : Optional.of(new Copy(file, reason,
                    Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void copy(Connection connection, String name) throws SQLException, IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve(name + ".part");
        try {
            try (var backup = connection.prepareStatement("BACKUP TO ?")) {
                backup.setString(1, draft.toAbsolutePath().toString());
                backup.execute();
            }
            if (!contents(draft).equals(Contents.fingerprint(connection))) {
                throw new IOException(name);
            }
            withLocks(draft);
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Opens the copy beside itself, not in the system's temporary folder: what is in it is nobody else's business. */
    private Checksum contents(Path zip) throws SQLException, IOException {
        Path check = Files.createTempDirectory(folder, "check");
        try {
            Rekeying.unpack(zip, check);
            return Rekeying.fingerprint(check, key);
        } finally {
            Rekeying.clear(check);
        }
    }

    /** A copy of an encrypted database is of no use without its locks. */
    private void withLocks(Path zip) throws IOException {
        if (key.isPresent()) {
            Zips.add(zip, LockFile.NAME, LockFile.text(locks.read()).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Those of the newest copy that can be read; none where it is not encrypted. */
    List<Lock> newestLocks() {
        for (var copy : all()) {
            var begins = Zips.beginning(copy.file(), StoreFolder.FILE, Unlocking.MAGIC.length);
            if (begins.isPresent()) {
                return Arrays.equals(begins.get(), Unlocking.MAGIC) ? locks(copy.file()) : List.of();
            }
        }
        return List.of();
    }

    private static List<Lock> locks(Path zip) {
        return LockFile.parse(Zips.beginning(zip, LockFile.NAME, LockFile.AT_MOST)
                .map(found -> new String(found, StandardCharsets.ISO_8859_1)).orElse(""));
    }

    /** Brings every copy from another key to this one. One that cannot be opened stays only where it is no plain text. */
    void rekey(Optional<FileKey> from) throws IOException {
        for (Path zip : list(folder, ZIP)) {
            rekey(zip, from);
        }
    }

    /** Ends what was broken off: folders of work are removed, plain copies beside an encrypted database encrypted. */
    void tidy() throws IOException {
        for (Path rest : list(folder, "")) {
            if (Files.isDirectory(rest)) {
                Rekeying.clear(rest);
            }
        }
        if (key.isPresent()) {
            for (Path zip : list(folder, ZIP)) {
                if (Zips.beginning(zip, StoreFolder.FILE, Unlocking.MAGIC.length)
                        .filter(found -> !Arrays.equals(found, Unlocking.MAGIC)).isPresent()) {
                    rekey(zip, Optional.empty());
                }
            }
        }
    }

    private void rekey(Path zip, Optional<FileKey> from) throws IOException {
        Path work = Files.createTempDirectory(folder, "rekey");
        Path draft = work.resolve("copy.part");
        try {
            Path file = Rekeying.unpack(zip, work);
            Rekeying.change(work, from, key);
            Rekeying.fingerprint(work, key);
            Zips.write(draft, StoreFolder.FILE, file);
            withLocks(draft);
            Rekeying.replace(draft, zip, work);
        } catch (SQLException e) {
            if (from.isEmpty()) {
                Files.move(zip, work.resolve("broken"));
            }
        } finally {
            Rekeying.clear(work);
        }
    }

    private void rotate(String today, String saves) throws IOException {
        for (Path old : list(folder, ZIP)) {
            String name = old.getFileName().toString();
            if (name.startsWith(today) && !name.endsWith(saves)) {
                Files.delete(old);
            }
        }
        List<Path> daily = DailyCopies.of(list(folder, ZIP));
        for (Path old : daily.subList(0, Math.max(0, daily.size() - KEPT))) {
            Files.delete(old);
        }
    }

    /** By name, and so by day. */
    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
