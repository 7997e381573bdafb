package kz.senim.store;

import java.sql.SQLException;

/** What was read is not what was written. */
final class Damage extends SQLException {

    private static final long serialVersionUID = 1;

    Damage(String where) {
        super(where);
    }

    Damage(String where, Throwable cause) {
        super(where, cause);
    }

    /** Reading of a row: whatever cannot be made of its values is damage. */
    interface Reading<T> {
        T read() throws SQLException;
    }

    static <T> T unlessRead(Reading<T> reading, String where) throws SQLException {
        try {
            return reading.read();
        } catch (RuntimeException e) {
            throw new Damage(where, e);
        }
    }

    static void unless(boolean sound, String where) throws Damage {
        if (!sound) {
            throw new Damage(where);
        }
    }
}
