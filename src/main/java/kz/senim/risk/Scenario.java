package kz.senim.risk;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.law.Answer;

/**
 * One way in which a system may fail, and what would come of it: what a classification by article 17(1) rests on.
 *
 * @param given what was said of it; texts as typed, blank ones count as none
 */
public record Scenario(String id, Map<ScenarioField, Answer> given) {

    public Scenario {
        var kept = new EnumMap<ScenarioField, Answer>(ScenarioField.class);
        given.forEach((field, answer) -> {
            if (!(answer instanceof Answer.Text) || answer.given()) {
                kept.put(field, answer);
            }
        });
        given = Collections.unmodifiableMap(kept);
    }

    public static Scenario blank(String id) {
        return new Scenario(id, Map.of());
    }

    public static Scenario of(String id, String what) {
        return blank(id).with(ScenarioField.WHAT, new Answer.Text(what));
    }

    public Optional<Answer> to(ScenarioField field) {
        return Optional.ofNullable(given.get(field));
    }

    /** What was typed, possibly empty. */
    public String text(ScenarioField field) {
        return given.get(field) instanceof Answer.Text(String value) ? value : "";
    }

    /** The choices made in their order, none where nothing or "I don't know" was said. */
    public Set<String> chosen(ScenarioField field) {
        return given.get(field) instanceof Answer.Chosen(var choices) ? choices : Set.of();
    }

    public Scenario with(ScenarioField field, Answer answer) {
        var changed = new EnumMap<ScenarioField, Answer>(ScenarioField.class);
        changed.putAll(given);
        changed.put(field, answer);
        return new Scenario(id, changed);
    }

    public Scenario without(ScenarioField field) {
        return with(field, new Answer.Text(""));
    }

    /** Fields that are needed and not given, in their order; "I don't know" gives nothing. */
    public List<ScenarioField> missing() {
        return Arrays.stream(ScenarioField.values())
                .filter(field -> !field.optional() && to(field).filter(Answer::given).isEmpty()).toList();
    }

    /** Whether it says what fails, whom it hits, how many, how reversible, and which consequence of 17(1) it has. */
    public boolean whole() {
        return missing().isEmpty();
    }
}
