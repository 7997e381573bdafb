package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.law.Finding;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;

/** Each case gives what it expects, and each finding is expected as YES by one case and as NO by another. */
final class CasesCheck {

    private final Rulebook rules;
    private final LocalDate day;
    private final Reading reading;

    CasesCheck(Rulebook rules, LocalDate day, Reading reading) {
        this.rules = rules;
        this.day = day;
        this.reading = reading;
    }

    /** @param file the case as read */
    void expectations(WorkedCase worked, Fields file) {
        var conclusions = Concluding.conclude(worked.given().answers(), rules, worked.asOf());
        var expect = file.fields("expect");
        worked.findings().forEach((id, truth) -> {
            if (conclusions.truthOf(id) != truth) {
                file.faults().add(line(expect, "findings", id), "case.finding", "id", id,
                        "expected", Fields.word(truth), "found", Fields.word(conclusions.truthOf(id)),
                        "why", why(conclusions, id));
            }
        });
        worked.axes().forEach((id, levels) -> {
            var possible = conclusions.axes().get(id).possible();
            if (!possible.equals(levels)) {
                file.faults().add(line(expect, "axes", id), "case.axis-result", "id", id,
                        "expected", String.join(", ", levels), "found", String.join(", ", possible));
            }
        });
    }

    private static int line(Optional<Fields> expect, String part, String id) {
        return expect.flatMap(e -> e.fields(part)).map(f -> f.line(id)).orElse(1);
    }

    /** The questions that still decide it, or those whose answers did. */
    private static String why(Conclusions conclusions, String id) {
        var conclusion = conclusions.findings().get(id);
        if (conclusion == null) {
            return "–";
        }
        return String.join(", ", conclusion.truth() == Truth.OPEN ? conclusion.missing()
                : conclusion.because().stream().flatMap(r -> r.questions()).distinct().toList());
    }

    void coverage(List<WorkedCase> cases) {
        var expected = cases.stream().map(WorkedCase::findings).toList();
        for (var finding : rules.findings()) {
            covered(finding, Truth.YES, expected);
            covered(finding, Truth.NO, expected);
        }
    }

    private void covered(Finding finding, Truth truth, List<Map<String, Truth>> expected) {
        if (expected.stream().anyMatch(e -> e.get(finding.id()) == truth)) {
            return;
        }
        var place = reading.place(Reading.Sort.FINDING, finding.id());
        var found = new Search(rules, day, finding, truth).run();
        boolean never = found.answers().isEmpty() && found.exhaustive();
        reading.faults().add(place.file(), place.line(), never ? "finding.never" : "finding.no-case",
                "id", finding.id(), "truth", Fields.word(truth),
                "answers", found.answers().map(Shown::of).orElse("–"));
    }
}
