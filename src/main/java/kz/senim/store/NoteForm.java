package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The user's own notes, as typed. */
final class NoteForm implements Form<String> {

    static final Records<String> TABLE = new Records<>("note", "question", new NoteForm(), "content");

    @Override
    public Object[] values(String note) {
        return new Object[] {note};
    }

    @Override
    public String read(ResultSet row) throws SQLException {
        return row.getString("content");
    }

    @Override
    public String parse(String key, String written) {
        return written;
    }

    @Override
    public String written(String note) {
        return note;
    }
}
