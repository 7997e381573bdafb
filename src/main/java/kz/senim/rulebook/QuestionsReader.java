package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.law.Question;
import kz.senim.rulebook.Wording.QuestionWords;
import kz.senim.rulebook.Wording.StepWords;

/** Reads `questions.yaml`: steps and questions with their words. */
final class QuestionsReader {

    private final Reading reading;
    private final ConditionReader conditions;
    final List<String> steps = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    final Map<String, StepWords> stepWords = new LinkedHashMap<>();
    final Map<String, QuestionWords> questionWords = new LinkedHashMap<>();

    QuestionsReader(Reading reading, Faults.InFile faults) {
        this.reading = reading;
        this.conditions = new ConditionReader(reading, faults);
    }

    void read(Fields file) {
        file.required("steps");
        file.each("steps").forEach(this::step);
        file.required("questions");
        file.each("questions").forEach(this::question);
        file.done();
    }

    private void step(Fields fields) {
        String id = reading.id(Reading.Sort.STEP, fields);
        steps.add(id);
        stepWords.put(id, new StepWords(fields.phrase("title"), fields.phrase("lead")));
        fields.done();
    }

    private void question(Fields fields) {
        String id = reading.id(Reading.Sort.QUESTION, fields);
        String step = fields.text("step");
        reading.mentions(new Reference.ToStep(fields.line("step"), step));
        var kind = fields.constant("kind", Question.Kind.class).orElse(Question.Kind.TEXT);
        boolean optional = fields.flag("optional");
        var askIf = conditions.ifAny(fields, "askIf");
        var basis = reading.basis(fields);
        var form = QuestionForm.read(fields, kind);
        questions.add(new Question(id, step, kind, optional, askIf, basis, form.choices(), fields.flag("informs")));
        questionWords.put(id, form.words());
        fields.done();
    }
}
