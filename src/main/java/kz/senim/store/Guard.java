package kz.senim.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** What is looked at and tidied up before a database is worked on. */
record Guard(StoreFolder folder, Optional<FileKey> key, Backups backups) {

    /** What a change of the password that was broken off has left: copies that are not encrypted, or a second lock. */
    void tidy() throws IOException {
        Rekeying.clear(folder.rekeying());
        Rekeying.clear(folder.staging());
        var locks = folder.locks().read();
        var fitting = locks.stream().filter(lock -> key.filter(k -> lock.fits(k)).isPresent()).toList();
        if (fitting.size() < locks.size()) {
            folder.locks().write(fitting);
        }
        backups.tidy();
    }

    /**
     * Looks at the database without a right to write, so that one that is refused stays as it is. H2 opens a file
     * whose end is lost as it once was, without a word; the marker knows better. One of our copies that somebody has
     * put back is older than the marker, too, and welcome.
     */
    void look(Schema schema) throws SQLException, IOException {
        try (var reading = Connecting.toRead(folder.path(), key)) {
            schema.check(reading, folder);
            if (folder.marker().exists()) {
                long saves = Tally.read(reading);
                Damage.unless(saves >= folder.marker().saves() || backups.hold(folder.database()), "saves " + saves);
            }
        }
    }
}
