package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.risk.RiskTemplate;
import kz.senim.rulebook.Wording.RiskWords;

/** Reads `risks.yaml`: typical risks and their measures. */
final class RisksReader {

    private final Reading reading;
    private final ConditionReader conditions;
    final List<RiskTemplate> templates = new ArrayList<>();
    final Map<String, RiskWords> words = new LinkedHashMap<>();

    RisksReader(Reading reading, Faults.InFile faults) {
        this.reading = reading;
        this.conditions = new ConditionReader(reading, faults);
    }

    void read(Fields file) {
        file.required("risks");
        file.each("risks").forEach(this::risk);
        file.done();
    }

    private void risk(Fields fields) {
        String id = reading.id(Reading.Sort.RISK, fields);
        templates.add(new RiskTemplate(id, fields.flag("misuse"), conditions.required(fields, "when"),
                reading.basis(fields)));
        words.put(id, new RiskWords(fields.phrase("title"), fields.phrase("consequence"), fields.phrase("measures")));
        fields.done();
    }
}
