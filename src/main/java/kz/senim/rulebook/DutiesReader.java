package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Duty;
import kz.senim.law.Duty.Bearer;
import kz.senim.law.Duty.Due;
import kz.senim.rulebook.Wording.DutyWords;

/** Reads `duties.yaml`: who has to do what, when, shown by what. */
final class DutiesReader {

    private static final String NO_SANCTION = "none";

    private final Reading reading;
    private final ConditionReader conditions;
    final List<Duty> duties = new ArrayList<>();
    final Map<String, DutyWords> words = new LinkedHashMap<>();

    DutiesReader(Reading reading, Faults.InFile faults) {
        this.reading = reading;
        this.conditions = new ConditionReader(reading, faults);
    }

    void read(Fields file) {
        file.required("duties");
        file.each("duties").forEach(this::duty);
        file.done();
    }

    /** A duty brings a question with its id, so that no other question may have it. */
    private void duty(Fields fields) {
        String id = reading.id(Reading.Sort.QUESTION, fields);
        duties.add(new Duty(id, bearers(fields), conditions.required(fields, "when"), reading.basis(fields), due(fields),
                fields.whole("paper"), sanction(fields), fields.flag("good-practice")));
        words.put(id, new DutyWords(fields.phrase("title"), fields.phrase("what"), fields.phrase("evidence")));
        fields.done();
    }

    private static List<Bearer> bearers(Fields fields) {
        fields.required("bearers");
        var written = fields.words("bearers");
        if (fields.has("bearers") && written.isEmpty()) {
            fields.faults().add(fields.line("bearers"), "condition.no-parts", "key", "bearers");
        }
        return written.stream().flatMap(w -> fields.constant("bearers", w, Bearer.class).stream()).toList();
    }

    private static Due due(Fields fields) {
        String text = fields.text("due");
        var found = Arrays.stream(Due.values()).filter(d -> d.word().equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            fields.faults().add(fields.line("due"), "value.unknown", "key", "due", "found", text,
                    "allowed", String.join(", ", Arrays.stream(Due.values()).map(Due::word).toList()));
        }
        return found.orElse(Due.ALWAYS);
    }

    /** Always written: a duty without a sanction says so. */
    private Optional<String> sanction(Fields fields) {
        var sanction = Optional.of(fields.text("sanction")).filter(s -> !s.isEmpty() && !s.equals(NO_SANCTION));
        sanction.ifPresent(s -> reading.mentions(
                new Reference.ToOffence(fields.line("sanction"), s)));
        return sanction;
    }
}
