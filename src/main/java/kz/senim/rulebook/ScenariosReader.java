package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.risk.ScenarioField;
import kz.senim.risk.ScenarioQuestions;
import kz.senim.rulebook.Wording.QuestionWords;

/** Reads `scenarios.yaml`: what is asked of a failure scenario, and which level each consequence speaks for. */
final class ScenariosReader {

    /** Written where a consequence speaks for no level. */
    private static final String NO_LEVEL = "none";

    private final Reading reading;
    private final ConditionReader conditions;
    final Map<String, QuestionWords> words = new LinkedHashMap<>();
    Optional<ScenarioQuestions> asked = Optional.empty();

    ScenariosReader(Reading reading, Faults.InFile faults) {
        this.reading = reading;
        this.conditions = new ConditionReader(reading, faults);
    }

    void read(Fields file) {
        String step = file.text("step");
        reading.mentions(new Reference.ToStep(file.line("step"), step));
        var askIf = conditions.ifAny(file, "askIf");
        int wanted = wanted(file);
        String axis = file.text("axis");
        reading.mentions(new Reference.ToAxis(file.line("axis"), axis));
        file.required("questions");
        var questions = file.fields("questions").map(fields -> questions(fields, step, askIf)).orElse(List.of());
        file.required("levels");
        var levels = file.fields("levels").map(fields -> levels(fields, axis, questions)).orElse(Map.of());
        asked = Optional.of(new ScenarioQuestions(step, askIf, wanted, axis, questions, levels));
        file.done();
    }

    private static int wanted(Fields file) {
        file.required("wanted");
        Optional<Integer> wanted = file.whole("wanted");
        if (wanted.filter(count -> count == 0).isPresent()) {
            file.faults().add(file.line("wanted"), "scenarios.none-wanted");
        }
        return wanted.orElse(0);
    }

    private List<Question> questions(Fields all, String step, Condition askIf) {
        var questions = new ArrayList<Question>();
        for (var field : ScenarioField.values()) {
            all.required(field.word());
            all.fields(field.word()).ifPresent(fields -> questions.add(question(field, fields, step, askIf)));
        }
        all.done();
        return questions;
    }

    private Question question(ScenarioField field, Fields fields, String step, Condition askIf) {
        var basis = reading.basis(fields);
        var form = QuestionForm.read(fields, field.kind());
        words.put(field.id(), form.words());
        fields.done();
        return new Question(field.id(), step, field.kind(), field.optional(), askIf, basis, form.choices(), true);
    }

    /** A level for each consequence; {@link #NO_LEVEL} for one that is none of article 17(1). */
    private Map<String, String> levels(Fields fields, String axis, List<Question> questions) {
        var levels = new LinkedHashMap<String, String>();
        questions.stream().filter(q -> q.id().equals(ScenarioField.CONSEQUENCE.id())).flatMap(q -> q.choices().stream())
                .forEach(choice -> {
                    fields.required(choice.id());
                    fields.textIfAny(choice.id()).filter(level -> !level.equals(NO_LEVEL)).ifPresent(level -> {
                        reading.mentions(new Reference.ToLevel(fields.line(choice.id()), axis, level));
                        levels.put(choice.id(), level);
                    });
                });
        fields.done();
        return levels;
    }
}
