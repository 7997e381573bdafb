package kz.senim.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.h2.api.ErrorCode;

/** Whether a database is encrypted, and the key that a password gives. */
final class Unlocking {

    /** What H2 writes at the beginning of an encrypted file. */
    static final byte[] MAGIC = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /** And of one that is not. */
    private static final byte[] PLAIN_MAGIC = "H:2".getBytes(StandardCharsets.US_ASCII);

    private Unlocking() {}

    static boolean encrypted(Path database) throws IOException {
        return begins(database, MAGIC);
    }

    private static boolean begins(Path database, byte[] with) throws IOException {
        if (!Files.exists(database)) {
            return false;
        }
        try (var in = Files.newInputStream(database)) {
            return Arrays.equals(in.readNBytes(with.length), with);
        }
    }

    /**
     * The key, or nothing where the database is not encrypted.
     *
     * @throws Trouble PASSWORD_NEEDED, PASSWORD_WRONG, or LOCK_MISSING where nothing says how the key is derived
     */
    static Optional<FileKey> key(StoreFolder folder, Optional<char[]> password) throws IOException {
        return encrypted(folder.database()) ? Optional.of(derived(folder, folder.locks().read(), password)) : Optional.empty();
    }

    /** A key with the lock that it opens; neither of what is not encrypted. */
    record Found(Optional<FileKey> key, List<Lock> locks) {}

    /**
     * The same for a damaged database. Of one that is gone or has lost its beginning the lock beside it tells that it
     * was encrypted, or that in its newest copy; without the key none of its copies would be of use.
     *
     * @param copies of the database
     */
    static Found ofDamaged(StoreFolder folder, Backups copies, Optional<char[]> password) throws IOException {
        var beside = folder.locks().read();
        var locks = beside.isEmpty() ? copies.newestLocks() : beside;
        if (begins(folder.database(), PLAIN_MAGIC) || locks.isEmpty() && !encrypted(folder.database())) {
            return new Found(Optional.empty(), List.of());
        }
        var key = derived(folder, locks, password);
        return new Found(Optional.of(key), locks.stream().filter(lock -> lock.fits(key)).toList());
    }

    private static FileKey derived(StoreFolder folder, List<Lock> locks, Optional<char[]> password) {
        if (locks.isEmpty()) {
            throw folder.trouble(Kind.LOCK_MISSING, null);
        }
        char[] given = password.orElseThrow(() -> folder.trouble(Kind.PASSWORD_NEEDED, null));
        return locks.stream().flatMap(lock -> lock.open(given).stream())
                .filter(key -> locks.size() == 1 || opens(folder, key)).findFirst()
                .orElseThrow(() -> folder.trouble(Kind.PASSWORD_WRONG, null));
    }

    /** Of two locks the one of the file is told by trying; a change of the password was broken off. */
    private static boolean opens(StoreFolder folder, FileKey key) {
        try (var reading = Connecting.toRead(folder.path(), Optional.of(key))) {
            return reading.isValid(0);
        } catch (SQLException e) {
            return e.getErrorCode() != ErrorCode.FILE_ENCRYPTION_ERROR_1;
        }
    }
}
