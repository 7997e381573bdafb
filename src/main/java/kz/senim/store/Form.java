package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How one kind of record is written into columns and read again. */
interface Form<T> {

    /** Values of the columns, in their order. */
    Object[] values(T thing);

    /** @throws IllegalArgumentException or another RuntimeException where the columns hold no such thing */
    T read(ResultSet row) throws SQLException;

    /** As the journal writes it. */
    String written(T thing);
}
