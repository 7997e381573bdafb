package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** How one kind of record is written into columns and read again. */
interface Form<T> {

    /** Values of the columns, in their order. */
    Object[] values(T thing);

    /** @throws IllegalArgumentException or another RuntimeException where the columns hold no such thing */
    T read(ResultSet row) throws SQLException;

    /** As the journal writes it. */
    String written(T thing);

    /** The thing that the journal wrote so. */
    T parse(String key, String written);

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

    /** The values by their columns, of what {@link #lines} wrote. */
    static Map<String, String> fields(String lines) {
        var fields = new HashMap<String, String>();
        lines.lines().forEach(line -> {
            int equals = line.indexOf('=');
            fields.put(line.substring(0, equals), unescaped(line.substring(equals + 1)));
        });
        return fields;
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
