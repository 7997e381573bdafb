package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.StringJoiner;

/** How one kind of record is written into columns and read again. */
interface Form<T> {

    /** Values of the columns, in their order. */
    Object[] values(T thing);

    /** @throws IllegalArgumentException or another RuntimeException where the columns hold no such thing */
    T read(ResultSet row) throws SQLException;

    /** As the journal writes it. */
    String written(T thing);

    /** A line for each column that holds something: its name, `=`, the value with its line breaks escaped. */
    static String lines(String[] columns, Object[] values) {
        var lines = new StringJoiner("\n");
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].toString().isEmpty()) {
                lines.add(columns[i] + '=' + escaped(values[i].toString()));
            }
        }
        return lines.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
