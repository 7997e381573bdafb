package kz.senim.risk;

import java.util.Arrays;
import java.util.Optional;
import kz.senim.law.Question;

/**
 * What is asked of a failure scenario. The words and the choices are the edition's; the yardsticks of article 17(1),
 * CONSEQUENCE, and of 15(2)(3), IMPACT, have a field each and never count for one another.
 */
public enum ScenarioField {
    WHAT("what", Question.Kind.LONG_TEXT, false),
    WHO("who", Question.Kind.TEXT, false),
    AFFECTED("affected", Question.Kind.ONE, false),
    REVERSIBLE("reversible", Question.Kind.ONE, false),
    CONSEQUENCE("consequence", Question.Kind.MANY, false),
    IMPACT("impact", Question.Kind.MANY, true),
    NOTE("note", Question.Kind.LONG_TEXT, true);

    private static final String PREFIX = "scenario.";

    private final String word;
    private final Question.Kind kind;
    private final boolean optional;

    ScenarioField(String word, Question.Kind kind, boolean optional) {
        this.word = word;
        this.kind = kind;
        this.optional = optional;
    }

    /** The field of a question id such as `scenario.what`. */
    public static Optional<ScenarioField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }

    /** As files and the machine copy write it. */
    public String word() {
        return word;
    }

    /** Id of the question that asks for it. */
    public String id() {
        return PREFIX + word();
    }

    public Question.Kind kind() {
        return kind;
    }

    /** A scenario is whole without it. */
    public boolean optional() {
        return optional;
    }
}
