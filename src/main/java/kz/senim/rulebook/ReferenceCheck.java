package kz.senim.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.senim.law.Axis;
import kz.senim.law.Citation;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** Every id that is mentioned exists, and nothing rests on itself; without this, concluding would fail. */
final class ReferenceCheck {

    private final Edition edition;
    private final Rulebook rules;
    private final Reading reading;

    ReferenceCheck(Edition edition, Reading reading) {
        this.edition = edition;
        this.rules = edition.rules();
        this.reading = reading;
    }

    void run() {
        references();
        new Cycles(rules).find().forEach(c -> {
            var place = reading.place(c.finding() ? Reading.Sort.FINDING : Reading.Sort.QUESTION, c.id());
            reading.faults().add(place, "reference.cycle", "path", String.join(" → ", c.path()));
        });
    }

    void references() {
        reading.references().forEach(this::check);
    }

    private void check(Reference reference) {
        switch (reference) {
            case Reference.ToStep(var place, var step) -> known(place, "reference.step", step, rules.steps());
            case Reference.ToFinding(var place, var finding) ->
                    known(place, "reference.finding", finding, rules.findingsById().keySet());
            case Reference.ToNumber(var place, var question) -> number(place, question);
            case Reference.ToChoices(var place, var question, var choices) -> {
                if (known(place, "reference.question", question, rules.questionsById().keySet())) {
                    choices.forEach(c -> choice(place, rules.question(question), c));
                }
            }
            case Reference.ToAxis(var place, var axis) -> axis(place, axis);
            case Reference.ToLevel(var place, var axis, var level) -> level(place, axis, level);
            case Reference.ToWords(var place, var unit, var words) -> words(place, unit, words);
            case Reference.ToOffence _ -> { }
            case Reference.ToCitation(var place, var citation) -> citation(place, Citation.parse(citation));
        }
    }

    private boolean known(Place place, String key, String id, Collection<String> all) {
        boolean known = all.contains(id);
        if (!known && !id.isEmpty()) {
            add(place, key, "id", id, "nearest", Nearest.to(id, all));
        }
        return known;
    }

    private void axis(Place place, String axis) {
        var all = rules.axes().stream().map(Axis::id).toList();
        if (!all.contains(axis)) {
            add(place, "case.axis", "id", axis, "allowed", String.join(", ", all));
        }
    }

    /** An axis that is not there has its own fault. */
    private void level(Place place, String axis, String level) {
        rules.axes().stream().filter(a -> a.id().equals(axis) && !a.levels().contains(level)).findFirst()
                .ifPresent(a -> add(place, "case.level", "axis", axis, "found", level,
                        "allowed", String.join(", ", a.levels())));
    }

    private void number(Place place, String question) {
        if (known(place, "reference.question", question, rules.questionsById().keySet())
                && rules.question(question).kind() != Question.Kind.NUMBER) {
            add(place, "reference.not-number", "id", question);
        }
    }

    private void choice(Place place, Question question, String choice) {
        if (question.kind() == Question.Kind.NUMBER) {
            add(place, "reference.is-number", "id", question.id());
        } else if (!question.kind().choosing() && !choice.equals(Condition.GIVEN)) {
            add(place, "reference.given", "id", question.id(), "found", choice);
        } else if (question.kind().choosing() && !question.offers(choice)) {
            add(place, "reference.choice", "question", question.id(), "found", choice, "allowed", choices(question));
        }
    }

    static String choices(Question question) {
        return String.join(", ", question.choices().stream().map(Question.Choice::id).toList());
    }

    private void citation(Place place, Citation citation) {
        if (citation.ofLaw()) {
            known(place, "reference.unit", citation.unit(), edition.statute().units().keySet());
        } else {
            List<String> acts = edition.info().acts().stream().map(EditionInfo.Act::id).toList();
            known(place, "reference.act", citation.act(), acts);
        }
    }

    private void words(Place place, String key, Phrase words) {
        if (known(place, "reference.unit", key, edition.statute().units().keySet())) {
            var text = edition.statute().units().get(key).text();
            Stream.of(Language.values()).filter(l -> !text.in(l).contains(words.in(l)))
                    .forEach(l -> add(place, "reported.was", "unit", key, "words", words.in(l)));
        }
    }

    private void add(Place place, String key, Object... values) {
        reading.faults().add(place, key, values);
    }
}
