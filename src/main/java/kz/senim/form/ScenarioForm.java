package kz.senim.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.law.Answer;
import kz.senim.law.Question;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;

/** A failure scenario: what was said of it, field by field. */
final class ScenarioForm {

    private static final AnswerForm ANSWER = new AnswerForm("field", 20);

    /** Choices of one field, written in one line. */
    private static final int ROOM = 1000;

    private ScenarioForm() {}

    static Map<String, Object> tree(Scenario scenario) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", scenario.id());
        all.put("given", scenario.given().entrySet().stream()
                .map(e -> ANSWER.tree(e.getKey().word(), e.getValue())).toList());
        return all;
    }

    static Scenario read(Object tree) {
        var fields = Fields.of(tree, "id", "given");
        var given = new EnumMap<ScenarioField, Answer>(ScenarioField.class);
        for (var entry : fields.list("given", ANSWER::read)) {
            var field = field(entry.getKey());
            Refusal.unless(fits(field, entry.getValue()), "no answer to " + field);
            Refusal.unless(given.put(field, entry.getValue()) == null, field + " twice");
        }
        return new Scenario(fields.id("id", DossierForm.OWN_ID), given);
    }

    private static ScenarioField field(String word) {
        return Arrays.stream(ScenarioField.values()).filter(f -> f.word().equals(word)).findFirst().orElseThrow();
    }

    private static boolean fits(ScenarioField field, Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> field.kind().choosing();
            case Answer.Chosen(var choices) -> field.kind().choosing()
                    && (choices.size() == 1 || field.kind() == Question.Kind.MANY)
                    && String.join(",", choices).length() <= ROOM && !choices.contains("unknown");
            case Answer.Text(var value) -> !field.kind().choosing() && !value.isBlank();
            case Answer.Quantity _, Answer.Day _ -> false;
        };
    }
}
