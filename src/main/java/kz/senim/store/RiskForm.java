package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Link;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Treatment;

/** Risks of the register, a column for each field; the measures are one text. */
final class RiskForm implements Form<Risk> {

    private static final String[] COLUMNS = {"template", "title", "cause", "consequence", "affected", "owner", "misuse",
        "before_likelihood", "before_impact", "current_likelihood", "current_impact", "after_likelihood", "after_impact",
        "treatment", "actions", "review", "accepted", "accepted_by", "accepted_reason", "accepted_until", "links",
        "closed", "closed_why"};

    static final Records<Risk> TABLE = new Records<>("risk", "id", new RiskForm(), COLUMNS);

    /** Tells it from the first form, which the journal keeps. */
    private static final String FIRST = "risk\n";

    @Override
    public Object[] values(Risk risk) {
        var levels = risk.levels();
        var acceptance = risk.acceptance();
        return new Object[] {risk.template(), risk.text(RiskField.TITLE), risk.text(RiskField.CAUSE),
            risk.text(RiskField.CONSEQUENCE), risk.text(RiskField.AFFECTED), risk.text(RiskField.OWNER), risk.misuse(),
            likelihood(levels.initial()), impact(levels.initial()), likelihood(levels.current()), impact(levels.current()),
            likelihood(levels.residual()), impact(levels.residual()), risk.treatment().map(Enum::name).orElse(""),
            MeasuresForm.written(risk.measures()), risk.review().orElse(null), acceptance.isPresent(),
            acceptance.map(Acceptance::by).orElse(""), acceptance.map(Acceptance::reason).orElse(""),
            acceptance.flatMap(Acceptance::until).orElse(null),
            risk.links().stream().map(Link::written).collect(Collectors.joining("\n")),
            risk.closed().map(Closing::on).orElse(null), risk.closed().map(Closing::why).orElse("")};
    }

    @Override
    public Risk read(ResultSet row) throws SQLException {
        return risk(row.getString("id"), new OfRow(row));
    }

    @Override
    public String written(Risk risk) {
        return FIRST + Form.lines(COLUMNS, values(risk));
    }

    @Override
    public Risk parse(String key, String written) {
        if (!written.startsWith(FIRST)) {
            return FirstRiskForm.TABLE.parse(key, written).carried();
        }
        var fields = Form.fields(written.substring(FIRST.length()));
        try {
            return risk(key, column -> Optional.ofNullable(fields.get(column)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a column holds, as text. */
    private interface Columns {
        Optional<String> in(String column) throws SQLException;
    }

    private record OfRow(ResultSet row) implements Columns {
        @Override
        public Optional<String> in(String column) throws SQLException {
            return Optional.ofNullable(row.getObject(column)).map(Object::toString).filter(text -> !text.isEmpty());
        }
    }

    private static Risk risk(String id, Columns columns) throws SQLException {
        var texts = new EnumMap<RiskField, String>(RiskField.class);
        for (var field : RiskField.values()) {
            texts.put(field, columns.in(field.word()).orElse(""));
        }
        var levels = new Levels(level(columns, "before"), level(columns, "current"), level(columns, "after"));
        return new Risk(id, columns.in("template").orElse(""), texts, flag(columns, "misuse"), levels,
                columns.in("treatment").map(Treatment::valueOf), MeasuresForm.parse(columns.in("actions").orElse("")),
                day(columns, "review"), acceptance(columns), links(columns), closing(columns));
    }

    private static Optional<Acceptance> acceptance(Columns columns) throws SQLException {
        return flag(columns, "accepted") ? Optional.of(new Acceptance(columns.in("accepted_by").orElse(""),
                columns.in("accepted_reason").orElse(""), day(columns, "accepted_until"))) : Optional.empty();
    }

    private static List<Link> links(Columns columns) throws SQLException {
        return columns.in("links").map(all -> all.lines().map(Link::parse).toList()).orElse(List.of());
    }

    private static Optional<Closing> closing(Columns columns) throws SQLException {
        String why = columns.in("closed_why").orElse("");
        return day(columns, "closed").map(on -> new Closing(on, why));
    }

    private static boolean flag(Columns columns, String column) throws SQLException {
        return columns.in(column).filter("true"::equalsIgnoreCase).isPresent();
    }

    private static Optional<LocalDate> day(Columns columns, String column) throws SQLException {
        return columns.in(column).map(LocalDate::parse);
    }

    private static Optional<Level> level(Columns columns, String which) throws SQLException {
        var likelihood = columns.in(which + "_likelihood");
        var impact = columns.in(which + "_impact");
        return likelihood.isEmpty() && impact.isEmpty() ? Optional.empty()
                : Optional.of(new Level(Integer.parseInt(likelihood.orElseThrow()), Integer.parseInt(impact.orElseThrow())));
    }

    private static Integer likelihood(Optional<Level> level) {
        return level.map(Level::likelihood).orElse(null);
    }

    private static Integer impact(Optional<Level> level) {
        return level.map(Level::impact).orElse(null);
    }
}
