package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;

/** Evidence, without its content. */
final class EvidenceForm implements Form<Evidence> {

    private static final String[] COLUMNS = {"subject", "about", "name", "size", "sha256", "added", "expires"};
    static final Records<Evidence> TABLE = new Records<>("evidence", "id", new EvidenceForm(), COLUMNS);

    @Override
    public Object[] values(Evidence evidence) {
        return new Object[] {evidence.subject().kind().word(), evidence.subject().id(), evidence.name(), evidence.size(),
            evidence.sha256(), Heads.moment(evidence.added()), evidence.expires().orElse(null)};
    }

    @Override
    public Evidence read(ResultSet row) throws SQLException {
        return new Evidence(row.getString("id"), subject(row.getString("subject"), row.getString("about")),
                row.getString("name"), row.getLong("size"), row.getString("sha256"), Heads.moment(row, "added"),
                Optional.ofNullable(row.getObject("expires", LocalDate.class)));
    }

    @Override
    public String written(Evidence evidence) {
        return Form.lines(COLUMNS, values(evidence));
    }

    @Override
    public Evidence parse(String key, String written) {
        Map<String, String> fields = Form.fields(written);
        return new Evidence(key, subject(fields.get("subject"), fields.get("about")), fields.get("name"),
                Long.parseLong(fields.get("size")), fields.get("sha256"), OffsetDateTime.parse(fields.get("added")).toInstant(),
                Optional.ofNullable(fields.get("expires")).map(LocalDate::parse));
    }

    private static Subject subject(String kind, String id) {
        return new Subject(Subject.Kind.of(kind).orElseThrow(), id);
    }
}
