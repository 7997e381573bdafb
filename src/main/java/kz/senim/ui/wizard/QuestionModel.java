package kz.senim.ui.wizard;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.senim.dossier.Change;
import kz.senim.law.Answer;
import kz.senim.law.Question;
import kz.senim.text.Dates;

/** One question being answered: what a click or a typed text means, and whether it can be an answer at all. */
final class QuestionModel {

    private static final int MOST_DIGITS = 18;

    private final Question question;
    private final AnswerPlace place;
    /** An answer that was there already: to change it asks first, while one just given is corrected freely. */
    private final Optional<Answer> found;
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Foresight> foresight = new ReadOnlyObjectWrapper<>();

    QuestionModel(Question question, AnswerPlace place) {
        this.question = question;
        this.place = place;
        this.found = answer().filter(Answer::given);
    }

    Question question() {
        return question;
    }

    Optional<Answer> answer() {
        return place.answer().filter(question::accepts);
    }

    /** What was typed is no number or no day; nothing of it is saved then. */
    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** A change that waits for a yes, with what it would change; null where none waits. */
    ReadOnlyObjectProperty<Foresight> foresightProperty() {
        return foresight.getReadOnlyProperty();
    }

    /** Makes the change that waits. */
    void goOn() {
        var change = foresight.get().change();
        foresight.set(null);
        place.make(change);
    }

    /** Leaves the answer as it is. */
    void leave() {
        foresight.set(null);
    }

    boolean chosen(String choice) {
        return choices().contains(choice);
    }

    boolean unknown() {
        return answer().filter(Answer.Unknown.class::isInstance).isPresent();
    }

    /** Chooses it, or with kind many takes the choice back. */
    void choose(String choice) {
        if (question.kind() == Question.Kind.ONE) {
            give(Answer.chosen(choice));
            return;
        }
        var chosen = new LinkedHashSet<>(choices());
        if (!chosen.remove(choice)) {
            chosen.removeIf(other -> alone(choice) || alone(other));
            chosen.add(choice);
        }
        if (chosen.isEmpty()) {
            takeBack();
        } else {
            give(new Answer.Chosen(inOrder(chosen)));
        }
    }

    void dontKnow() {
        wrong.set(false);
        give(Answer.UNKNOWN);
    }

    void takeBack() {
        wrong.set(false);
        if (place.answer().isPresent()) {
            make(place.takingBack());
        }
    }

    /** A blank text takes the answer back, unless it is "I don't know". */
    void write(String typed) {
        if (typed.isBlank()) {
            wrong.set(false);
            if (!unknown()) {
                takeBack();
            }
            return;
        }
        var read = read(typed);
        wrong.set(read.isEmpty());
        read.ifPresent(this::give);
    }

    /** Whether a typed text already means the answer given, so that it may stay as typed. */
    boolean means(String typed) {
        return typed.isBlank() ? answer().filter(Answer::given).isEmpty() : read(typed).equals(answer());
    }

    /** The answer as it stands in a field. */
    String written() {
        return answer().map(given -> switch (given) {
            case Answer.Text(var value) -> value;
            case Answer.Quantity(var value) -> value.toPlainString().replace('.', ',');
            case Answer.Day(var value) -> Dates.day(value);
            case Answer.Unknown _, Answer.Chosen _ -> "";
        }).orElse("");
    }

    private void give(Answer given) {
        if (answer().equals(Optional.of(given))) {
            leave();
        } else {
            make(place.giving(given));
        }
    }

    /** What is being typed is never held back, since it would be lost with the field. */
    private void make(Change change) {
        boolean asks = question.kind().choosing() && found.isPresent() && answer().equals(found);
        var foreseen = asks ? place.foresee(change) : Optional.<Foresight>empty();
        foresight.set(foreseen.orElse(null));
        if (foreseen.isEmpty()) {
            place.make(change);
        }
    }

    private Optional<Answer> read(String typed) {
        return switch (question.kind()) {
            case NUMBER -> number(typed).map(Answer.Quantity::new);
            case DATE -> Dates.read(typed).map(Answer.Day::new);
            default -> Optional.of(new Answer.Text(typed));
        };
    }

    /** Digits as people write them: spaces between thousands, a comma or a point. */
    private static Optional<BigDecimal> number(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        return digits.length() <= MOST_DIGITS && digits.matches("\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private SequencedSet<String> choices() {
        return answer().orElse(null) instanceof Answer.Chosen(var chosen) ? chosen : new LinkedHashSet<>();
    }

    private boolean alone(String choice) {
        return question.choices().stream().anyMatch(c -> c.id().equals(choice) && c.alone());
    }

    private SequencedSet<String> inOrder(SequencedSet<String> chosen) {
        var ordered = new LinkedHashSet<String>();
        question.choices().stream().map(Question.Choice::id).filter(chosen::contains).forEach(ordered::add);
        return ordered;
    }
}
