package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.law.Condition;
import kz.senim.law.Contradiction;
import kz.senim.text.Phrase;

/** Reads `contradictions.yaml`: answers that cannot all be so. */
final class ContradictionsReader {

    private static final int SIDES = 2;

    private final Reading reading;
    private final ConditionReader conditions;
    final List<Contradiction> contradictions = new ArrayList<>();
    final Map<String, Phrase> words = new LinkedHashMap<>();

    ContradictionsReader(Reading reading, Faults.InFile faults) {
        this.reading = reading;
        this.conditions = new ConditionReader(reading, faults);
    }

    void read(Fields file) {
        file.required("contradictions");
        file.each("contradictions").forEach(this::contradiction);
        file.done();
    }

    private void contradiction(Fields fields) {
        String id = reading.id(Reading.Sort.CONTRADICTION, fields);
        var when = conditions.required(fields, "when");
        fields.required("questions");
        var sides = fields.words("questions");
        sides(fields, when, sides);
        contradictions.add(new Contradiction(id, when, sides));
        words.put(id, fields.phrase("text"));
        fields.done();
    }

    /** The sides are what the user is sent to: each of them has to be one that the condition reads. */
    private static void sides(Fields fields, Condition when, List<String> sides) {
        var read = new HashSet<String>();
        collect(when, read);
        sides.stream().filter(s -> !read.contains(s)).forEach(s -> fields.faults().add(fields.line("questions"),
                "contradiction.side", "id", s, "allowed", String.join(", ", read.stream().sorted().toList())));
        if (fields.has("questions") && sides.size() < SIDES) {
            fields.faults().add(fields.line("questions"), "contradiction.sides");
        }
    }

    private static void collect(Condition condition, Set<String> read) {
        String question = Leaves.questionOf(condition);
        if (!question.isEmpty()) {
            read.add(question);
        }
        condition.parts().forEach(p -> collect(p, read));
    }
}
