package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What a migration does with the records themselves, after its script: they carry checksums, which SQL cannot make.
 * Runs in the transaction that marks the migration as done, so that it happens once or not at all.
 */
@FunctionalInterface
interface Carrying {

    Carrying NOTHING = (_, _) -> { };

    void run(Connection connection, Instant at) throws SQLException;
}
