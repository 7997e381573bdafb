package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.risk.RiskTemplate;
import kz.senim.rulebook.Wording.RiskWords;
import kz.senim.text.Phrase;

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
        var measures = new LinkedHashMap<String, Phrase>();
        templates.add(new RiskTemplate(id, fields.flag("misuse"), conditions.required(fields, "when"),
                reading.basis(fields), measures(fields, measures)));
        words.put(id, new RiskWords(fields.phrase("title"), fields.phrase("cause"), fields.phrase("consequence"), measures));
        fields.done();
    }

    /** @return their ids */
    private List<String> measures(Fields risk, Map<String, Phrase> words) {
        risk.required("measures");
        risk.each("measures").forEach(fields -> {
            words.put(reading.id(Reading.Sort.MEASURE, fields), fields.phrase("text"));
            fields.done();
        });
        return List.copyOf(words.keySet());
    }
}
