package kz.senim.ui.wizard;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.senim.dossier.Change;
import kz.senim.law.Answer;
import kz.senim.law.Concluding;
import kz.senim.law.Duty;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;
import kz.senim.risk.ScenarioField;
import kz.senim.risk.ScenarioQuestions;
import kz.senim.ui.kit.OpenDossier;

/** Which step is shown and which question is looked at; ids only. */
final class WizardModel {

    private final OpenDossier open;
    private final Rulebook rules;
    private final ReadOnlyObjectWrapper<String> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> question = new ReadOnlyObjectWrapper<>("");

    /** @param spot id of a question or step to begin at; otherwise the first step with something open */
    WizardModel(OpenDossier open, Rulebook rules, String spot) {
        this.open = open;
        this.rules = rules;
        if (rules.questionsById().containsKey(spot) || open.scenarios().isPresent() && ScenarioField.of(spot).isPresent()) {
            lookAt(spot);
        } else {
            goTo(rules.steps().contains(spot) ? spot : firstOpenStep());
        }
    }

    OpenDossier open() {
        return open;
    }

    List<String> steps() {
        return rules.steps();
    }

    ReadOnlyObjectProperty<String> stepProperty() {
        return step.getReadOnlyProperty();
    }

    String step() {
        return step.get();
    }

    /** The question explained at the right; empty where the step asks none. */
    ReadOnlyObjectProperty<String> questionProperty() {
        return question.getReadOnlyProperty();
    }

    String question() {
        return question.get();
    }

    void goTo(String chosen) {
        step.set(chosen);
        question.set(asked(chosen).stream().filter(this::unanswered).findFirst()
                .or(() -> asked(chosen).stream().findFirst()).map(Question::id).orElse(""));
    }

    /** Shows a question, also one of failure scenarios, in whichever step it stands. */
    void lookAt(String id) {
        var home = asking(id).step();
        if (!home.equals(step.get())) {
            step.set(home);
        }
        question.set(id);
    }

    /** @throws java.util.NoSuchElementException where the edition asks no such thing */
    Question asking(String id) {
        return ScenarioField.of(id).map(field -> open.edition().scenarios().orElseThrow().question(field))
                .orElseGet(() -> rules.question(id));
    }

    boolean hasNext() {
        return rules.steps().indexOf(step()) < rules.steps().size() - 1;
    }

    /** @return false at the last step */
    boolean next() {
        return move(1);
    }

    /** @return false at the first step */
    boolean previous() {
        return move(-1);
    }

    List<Question> questionsOf(String of) {
        return rules.questionsOf(of);
    }

    /** Questions of a step that are in play. */
    List<Question> asked(String of) {
        return questionsOf(of).stream().filter(q -> open.conclusions().asks(q.id())).toList();
    }

    /** Questions of the step shown that are certainly not in play, or whose turn other answers decide. */
    List<Question> outOfPlay(Truth truth) {
        return questionsOf(step()).stream().filter(q -> open.conclusions().inPlay().get(q.id()) == truth).toList();
    }

    Concluding.Asked whyAsked(Question of) {
        return Concluding.asked(of.id(), open.dossier().answers(), rules, open.conclusions().asOf());
    }

    long answered(String of) {
        return asked(of).stream().filter(q -> !unanswered(q)).count();
    }

    /** Duties of the step shown that are not done; 0 in every other step. */
    long gaps() {
        return step().equals(Duty.STEP) ? open.gaps().size() : 0;
    }

    /** How failure scenarios are asked for at the end of a step, where they are. */
    Optional<ScenarioQuestions> scenarios(String of) {
        return open.scenarios().filter(asked -> asked.step().equals(of));
    }

    private boolean lacks(String of) {
        return of.equals(Duty.STEP) && !open.gaps().isEmpty()
                || scenarios(of).filter(asked -> !asked.enough(open.dossier().scenarios())).isPresent();
    }

    StepState stateOf(String of) {
        var asked = asked(of);
        var required = asked.stream().filter(q -> !q.optional()).toList();
        if (asked.isEmpty()) {
            return questionsOf(of).stream().allMatch(q -> open.conclusions().inPlay().get(q.id()) == Truth.NO)
                    ? StepState.NOT_NEEDED : StepState.EMPTY;
        }
        if (required.stream().anyMatch(q -> answer(q.id()).filter(Answer.Unknown.class::isInstance).isPresent())) {
            return StepState.FIND_OUT;
        }
        if (required.stream().noneMatch(this::unanswered) && !lacks(of)) {
            return StepState.DONE;
        }
        return asked.stream().allMatch(this::unanswered) ? StepState.EMPTY : StepState.STARTED;
    }

    /** Takes the last change back and shows where it was. */
    boolean undo() {
        var back = open.undo();
        back.flatMap(WizardModel::questionOf).filter(rules.questionsById()::containsKey).ifPresent(this::lookAt);
        return back.isPresent();
    }

    private static Optional<String> questionOf(Change change) {
        return switch (change) {
            case Change.Answered(var id, _) -> Optional.of(id);
            case Change.Withdrawn(var id) -> Optional.of(id);
            case Change.Noted(var id, _) -> Optional.of(id);
            case Change.RiskPut _, Change.RiskRemoved _, Change.ScenarioPut _, Change.ScenarioRemoved _,
                 Change.ReviewPut _, Change.ReviewRemoved _, Change.ScaleWorded _, Change.Worded _, Change.EvidenceRemoved _ -> Optional.empty();
            case Change.EvidencePut(var one) -> Optional.of(one.subject().id());
        };
    }

    private Optional<Answer> answer(String id) {
        return open.dossier().answers().to(id);
    }

    private boolean unanswered(Question of) {
        return answer(of.id()).filter(given -> of.accepts(given) && given.given()).isEmpty();
    }

    private boolean move(int by) {
        int to = rules.steps().indexOf(step()) + by;
        if (to < 0 || to >= rules.steps().size()) {
            return false;
        }
        goTo(rules.steps().get(to));
        return true;
    }

    private String firstOpenStep() {
        return open.conclusions().open().stream().findFirst().map(id -> rules.question(id).step())
                .orElse(rules.steps().getFirst());
    }
}
