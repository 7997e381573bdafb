package kz.senim.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;
import kz.senim.law.Condition;

/** Reads conditions: `question` with `is`, `atLeast` or `below`, `rule`, `all`, `any`, `not`. */
final class ConditionReader {

    private static final Condition NONE = Condition.ALWAYS;

    private final Reading reading;
    private final Faults.InFile faults;

    ConditionReader(Reading reading, Faults.InFile faults) {
        this.reading = reading;
        this.faults = faults;
    }

    /** The condition under a key, or the one that always holds where the key is left out. */
    Condition ifAny(Fields fields, String key) {
        return fields.node(key).map(this::read).orElse(Condition.ALWAYS);
    }

    Condition required(Fields fields, String key) {
        return fields.required(key).map(this::read).orElse(NONE);
    }

    private Condition read(Node node) {
        if (!(node instanceof Node.Mapping(var entries, Place line)) || entries.isEmpty()) {
            faults.add(node.line(), "condition.form");
            return NONE;
        }
        var fields = Fields.of(node, "condition", faults).orElseThrow();
        String form = entries.containsKey("question") ? "question" : entries.firstEntry().getKey();
        var condition = switch (form) {
            case "question" -> ofQuestion(fields, line);
            case "rule" -> holds(fields, line);
            case "all" -> new Condition.All(parts(fields, "all"));
            case "any" -> new Condition.Any(parts(fields, "any"));
            case "not" -> new Condition.Not(required(fields, "not"));
            default -> unknown(line);
        };
        if (condition != null) {
            fields.done();
        }
        return condition == null ? NONE : condition;
    }

    private Condition unknown(Place line) {
        faults.add(line, "condition.form");
        return null;
    }

    private List<Condition> parts(Fields fields, String key) {
        var parts = fields.items(key).stream().map(this::read).toList();
        if (parts.isEmpty()) {
            faults.add(fields.line(key), "condition.no-parts", "key", key);
        }
        return parts;
    }

    private Condition holds(Fields fields, Place line) {
        String finding = fields.text("rule");
        reading.mentions(new Reference.ToFinding(line, finding));
        return new Condition.Holds(finding);
    }

    private Condition ofQuestion(Fields fields, Place line) {
        String question = fields.text("question");
        if (fields.has("atLeast")) {
            return compare(fields, question, Condition.Bound.AT_LEAST, "atLeast", line);
        }
        if (fields.has("below")) {
            return compare(fields, question, Condition.Bound.BELOW, "below", line);
        }
        fields.required("is");
        Set<String> choices = new LinkedHashSet<>(fields.words("is"));
        reading.mentions(new Reference.ToChoices(line, question, choices));
        if (fields.has("is") && choices.isEmpty()) {
            faults.add(fields.line("is"), "condition.no-parts", "key", "is");
        }
        return new Condition.Is(question, choices);
    }

    private Condition compare(Fields fields, String question, Condition.Bound bound, String key, Place line) {
        reading.mentions(new Reference.ToNumber(line, question));
        return new Condition.Compare(question, bound,
                Numbers.parse(fields.text(key), key, fields.line(key), faults).orElse(BigDecimal.ZERO));
    }
}
