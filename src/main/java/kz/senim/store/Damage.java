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

    static void unless(boolean sound, String where) throws Damage {
        if (!sound) {
            throw new Damage(where);
        }
    }
}
