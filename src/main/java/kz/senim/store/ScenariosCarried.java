package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.senim.law.Answer;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;

/**
 * Makes scenarios of what was written in three questions: the text is what fails, the note stays the note, the rest is
 * open. The journal keeps both the answer taken out and the scenario put in.
 */
final class ScenariosCarried implements Carrying {

    private static final String QUESTION = "risk.scenario-";
    private static final List<String> KINDS = List.of("stop", "wrong", "worst");

    private final Heads heads = new Heads();
    private final Journal journal = new Journal();

    @Override
    public void run(Connection connection, Instant at) throws SQLException {
        boolean any = false;
        for (var head : heads.all(connection)) {
            List<Step> steps = steps(connection, head.id());
            if (!steps.isEmpty()) {
                heads.update(connection, journal.append(connection, head.changed(at), steps, ""));
                any = true;
            }
        }
        if (any) {
            Tally.add(connection);
        }
    }

    private static List<Step> steps(Connection connection, String dossier) throws SQLException {
        Map<String, Answer> answers = Tables.byKey(AnswerForm.TABLE.of(connection, dossier));
        Map<String, String> notes = Tables.byKey(NoteForm.TABLE.of(connection, dossier));
        var steps = new ArrayList<Step>();
        for (String kind : KINDS) {
            String question = QUESTION + kind;
            var scenario = scenario(kind, answers.get(question), notes.getOrDefault(question, ""));
            if (!scenario.given().isEmpty()) {
                steps.add(ScenarioForm.TABLE.put(connection, dossier, scenario.id(), scenario));
            }
            if (answers.containsKey(question)) {
                steps.add(AnswerForm.TABLE.remove(connection, dossier, question));
            }
            if (notes.containsKey(question)) {
                steps.add(NoteForm.TABLE.remove(connection, dossier, question));
            }
        }
        return steps;
    }

    private static Scenario scenario(String kind, Answer answer, String note) {
        var scenario = Scenario.blank("carried-" + kind).with(ScenarioField.NOTE, new Answer.Text(note));
        return answer instanceof Answer.Text ? scenario.with(ScenarioField.WHAT, answer) : scenario;
    }
}
