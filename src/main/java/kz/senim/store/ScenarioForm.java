package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.law.Answer;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;

/** Failure scenarios, a column for each field: a text, or choices by id; empty where nothing was said. */
final class ScenarioForm implements Form<Scenario> {

    private static final String[] COLUMNS =
            Arrays.stream(ScenarioField.values()).map(ScenarioField::word).toArray(String[]::new);

    static final Records<Scenario> TABLE = new Records<>("scenario", "id", new ScenarioForm(), COLUMNS);

    /** No choice has this id: the editions reserve it. */
    private static final String UNKNOWN = "unknown";

    private static final String FIRST = "scenario\n";

    @Override
    public Object[] values(Scenario scenario) {
        return Arrays.stream(ScenarioField.values())
                .map(field -> scenario.to(field).map(ScenarioForm::value).orElse("")).toArray();
    }

    @Override
    public Scenario read(ResultSet row) throws SQLException {
        var values = new HashMap<String, String>();
        for (var field : ScenarioField.values()) {
            values.put(field.word(), row.getString(field.word()));
        }
        return scenario(row.getString("id"), values);
    }

    @Override
    public Scenario parse(String key, String written) {
        return scenario(key, Form.fields(written.substring(FIRST.length())));
    }

    private static Scenario scenario(String id, Map<String, String> values) {
        var given = new EnumMap<ScenarioField, Answer>(ScenarioField.class);
        for (var field : ScenarioField.values()) {
            String value = values.getOrDefault(field.word(), "");
            if (!value.isEmpty()) {
                given.put(field, answer(field, value));
            }
        }
        return new Scenario(id, given);
    }

    /** Begins with a word, so that one of which nothing was said yet is told from none. */
    @Override
    public String written(Scenario scenario) {
        return FIRST + Form.lines(COLUMNS, values(scenario));
    }

    private static String value(Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> UNKNOWN;
            case Answer.Chosen(var choices) -> AnswerForm.joined(List.copyOf(choices));
            case Answer.Text(var value) -> value;
            case Answer.Quantity _, Answer.Day _ -> throw new IllegalArgumentException(answer.toString());
        };
    }

    private static Answer answer(ScenarioField field, String value) {
        if (!field.kind().choosing()) {
            return new Answer.Text(value);
        }
        return value.equals(UNKNOWN) ? Answer.UNKNOWN : AnswerForm.chosen(value);
    }
}
