package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Rulebook;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.risk.ScenarioQuestions;

/** The part that answers files and worked cases share: answers, notes and risks under one edition. */
final class AnswersSheet {

    private final Edition edition;
    private final Rulebook rules;
    private final Fields file;
    private final Faults.InFile faults;

    AnswersSheet(Edition edition, Fields file) {
        this.edition = edition;
        this.rules = edition.rules();
        this.file = file;
        this.faults = file.faults();
    }

    AnswersFile read() {
        file.textIfAny("edition");
        return new AnswersFile(edition.id(), file.day("asOf"), answers(), notes(), risks(),
                scenarios());
    }

    private Answers answers() {
        var given = new LinkedHashMap<String, Answer>();
        var reader = new AnswerReader(faults);
        file.required("answers");
        file.fields("answers").ifPresent(fields -> {
            for (String id : fields.keys()) {
                if (knows(fields, id)) {
                    fields.required(id).flatMap(node -> reader.read(rules.question(id), node))
                            .ifPresent(answer -> given.put(id, answer));
                }
            }
        });
        return new Answers(given);
    }

    private Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        file.fields("notes").ifPresent(fields -> {
            for (String id : fields.keys()) {
                if (knows(fields, id)) {
                    fields.textIfAny(id).filter(t -> !t.isBlank()).ifPresent(text -> notes.put(id, text));
                }
            }
        });
        return notes;
    }

    private boolean knows(Fields fields, String question) {
        boolean known = rules.questionsById().containsKey(question);
        if (!known) {
            faults.add(fields.line(question), "answer.question", "id", question,
                    "nearest", Nearest.to(question, rules.questionsById().keySet()));
        }
        return known;
    }

    private List<Risk> risks() {
        var risks = new ArrayList<Risk>();
        var sheet = new RiskSheet(edition, faults);
        file.each("risks").forEach(fields -> risks.add(sheet.read(fields, "risk-" + (risks.size() + 1))));
        return risks;
    }

    private List<Scenario> scenarios() {
        var scenarios = new ArrayList<Scenario>();
        edition.scenarios().ifPresent(asked -> file.each("scenarios").forEach(
                fields -> scenarios.add(scenario(asked, fields, "scenario-" + (scenarios.size() + 1)))));
        return scenarios;
    }

    private Scenario scenario(ScenarioQuestions asked, Fields fields, String id) {
        var scenario = Scenario.blank(id);
        var reader = new AnswerReader(faults);
        for (var field : ScenarioField.values()) {
            if (fields.has(field.word())) {
                scenario = fields.required(field.word()).flatMap(node -> reader.read(asked.question(field), node))
                        .map(answer -> with(field, answer)).orElse(UnaryOperator.identity()).apply(scenario);
            }
        }
        fields.done();
        return scenario;
    }

    private static UnaryOperator<Scenario> with(ScenarioField field, Answer answer) {
        return scenario -> scenario.with(field, answer);
    }
}
