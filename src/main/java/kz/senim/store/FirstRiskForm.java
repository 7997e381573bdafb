package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.senim.risk.FirstForm;
import kz.senim.risk.Level;

/** Risks as tables before version 5 have them, and older lines of the journal. */
final class FirstRiskForm implements Form<FirstForm> {

    private static final String[] COLUMNS = {"template", "title", "consequence", "misuse", "before_likelihood",
        "before_impact", "after_likelihood", "after_impact", "measures", "owner", "due", "review"};

    static final Records<FirstForm> TABLE = new Records<>("risk", "id", new FirstRiskForm(), COLUMNS);

    @Override
    public Object[] values(FirstForm risk) {
        return new Object[] {risk.template(), risk.title(), risk.consequence(), risk.misuse(),
            likelihood(risk.before()), impact(risk.before()), likelihood(risk.after()), impact(risk.after()),
            risk.measures(), risk.owner(), risk.due().orElse(null), risk.review().orElse(null)};
    }

    @Override
    public FirstForm read(ResultSet row) throws SQLException {
        return new FirstForm(row.getString("id"), row.getString("template"), row.getString("title"),
                row.getString("consequence"), row.getBoolean("misuse"), level(row, "before"), level(row, "after"),
                row.getString("measures"), row.getString("owner"), day(row, "due"), day(row, "review"));
    }

    @Override
    public String written(FirstForm risk) {
        return Form.lines(COLUMNS, values(risk));
    }

    @Override
    public FirstForm parse(String key, String written) {
        var fields = Form.fields(written);
        return new FirstForm(key, fields.getOrDefault("template", ""), fields.getOrDefault("title", ""),
                fields.getOrDefault("consequence", ""), Boolean.parseBoolean(fields.get("misuse")),
                level(fields, "before"), level(fields, "after"), fields.getOrDefault("measures", ""),
                fields.getOrDefault("owner", ""), Optional.ofNullable(fields.get("due")).map(LocalDate::parse),
                Optional.ofNullable(fields.get("review")).map(LocalDate::parse));
    }

    private static Optional<Level> level(Map<String, String> fields, String which) {
        return Optional.ofNullable(fields.get(which + "_likelihood")).map(likelihood ->
                new Level(Integer.parseInt(likelihood), Integer.parseInt(fields.get(which + "_impact"))));
    }

    private static Integer likelihood(Optional<Level> level) {
        return level.map(Level::likelihood).orElse(null);
    }

    private static Integer impact(Optional<Level> level) {
        return level.map(Level::impact).orElse(null);
    }

    private static Optional<Level> level(ResultSet row, String which) throws SQLException {
        Integer likelihood = row.getObject(which + "_likelihood", Integer.class);
        Integer impact = row.getObject(which + "_impact", Integer.class);
        return likelihood == null && impact == null ? Optional.empty() : Optional.of(new Level(likelihood, impact));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
