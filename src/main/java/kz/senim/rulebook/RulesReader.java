package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.law.Axis;
import kz.senim.law.Finding;
import kz.senim.rulebook.Wording.FindingWords;
import kz.senim.text.Phrase;

/** Reads `rules.yaml`: findings and axes with their words. */
final class RulesReader {

    private final Reading reading;
    private final ConditionReader conditions;
    private final LocalDate inForce;
    final List<Finding> findings = new ArrayList<>();
    final List<Axis> axes = new ArrayList<>();
    final Map<String, FindingWords> findingWords = new LinkedHashMap<>();
    final Map<String, Phrase> axisWords = new LinkedHashMap<>();

    /** @param inForce first day of a finding that names none */
    RulesReader(Reading reading, Faults.InFile faults, LocalDate inForce) {
        this.reading = reading;
        this.conditions = new ConditionReader(reading, faults);
        this.inForce = inForce;
    }

    void read(Fields file) {
        file.required("findings");
        file.each("findings").forEach(this::finding);
        file.required("axes");
        file.each("axes").forEach(this::axis);
        file.done();
    }

    private void finding(Fields fields) {
        String id = reading.id(Reading.Sort.FINDING, fields);
        var group = fields.constant("group", Finding.Group.class).orElse(Finding.Group.REGIME);
        var when = conditions.required(fields, "when");
        var from = fields.day("from").orElse(inForce);
        var until = fields.day("until").orElse(LocalDate.MAX);
        if (!until.isAfter(from)) {
            fields.faults().add(fields.line("until"), "finding.until", "until", until, "from", from);
        }
        findings.add(new Finding(id, group, when, from, until, reading.basis(fields)));
        findingWords.put(id, new FindingWords(fields.phrase("title"), fields.phrase("yes"), fields.phrase("no"),
                fields.phrase("open")));
        fields.done();
    }

    private void axis(Fields fields) {
        String id = reading.id(Reading.Sort.AXIS, fields);
        var kind = fields.constant("kind", Axis.Kind.class).orElse(Axis.Kind.SCALE);
        var onlyIf = conditions.ifAny(fields, "onlyIf");
        fields.required("levels");
        var levels = fields.words("levels");
        var place = fields.line("levels");
        levels.forEach(level -> reading.mentions(new Reference.ToFinding(place, level)));
        axes.add(new Axis(id, kind, onlyIf, reading.basis(fields), levels));
        axisWords.put(id, fields.phrase("title"));
        fields.done();
    }
}
