package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Concluding;
import kz.senim.law.Condition;
import kz.senim.law.Conclusions;
import kz.senim.law.Reason;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;

/** Each case gives what it expects; each finding and duty is expected as YES by one case and as NO by another. */
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
                file.faults().add(line(file, expect, "findings", id), "case.finding", "id", id,
                        "expected", Fields.word(truth), "found", Fields.word(conclusions.truthOf(id)),
                        "why", why(conclusions, id));
            }
        });
        worked.duties().forEach((id, truth) -> {
            var stands = conclusions.duties().get(id);
            if (stands.applies() != truth) {
                file.faults().add(line(file, expect, "duties", id), "case.finding", "id", id,
                        "expected", Fields.word(truth), "found", Fields.word(stands.applies()),
                        "why", questions(stands.applies(), stands.because(), stands.missing()));
            }
        });
        worked.axes().forEach((id, levels) -> {
            var possible = conclusions.axes().get(id).possible();
            if (!possible.equals(levels)) {
                file.faults().add(line(file, expect, "axes", id), "case.axis-result", "id", id,
                        "expected", String.join(", ", levels), "found", String.join(", ", possible));
            }
        });
    }

    private static Place line(Fields file, Optional<Fields> expect, String part, String id) {
        return expect.flatMap(e -> e.fields(part)).map(f -> f.line(id)).orElse(file.line());
    }

    private static String why(Conclusions conclusions, String id) {
        var conclusion = conclusions.findings().get(id);
        return conclusion == null ? "–"
                : questions(conclusion.truth(), conclusion.because(), conclusion.missing());
    }

    /** The questions that still decide it, or those whose answers did. */
    private static String questions(Truth truth, List<Reason> because, List<String> missing) {
        return String.join(", ", truth == Truth.OPEN ? missing
                : because.stream().flatMap(Reason::questions).distinct().toList());
    }

    void coverage(List<WorkedCase> cases) {
        var findings = cases.stream().map(WorkedCase::findings).toList();
        for (var finding : rules.findings()) {
            covered(new Target(finding.id(), Reading.Sort.FINDING, new Condition.Holds(finding.id())), findings);
        }
        var duties = cases.stream().map(WorkedCase::duties).toList();
        for (var duty : rules.duties()) {
            covered(new Target(duty.id(), Reading.Sort.QUESTION, duty.when()), duties);
        }
    }

    private record Target(String id, Reading.Sort sort, Condition when) {}

    private void covered(Target target, List<Map<String, Truth>> expected) {
        for (var truth : List.of(Truth.YES, Truth.NO)) {
            if (expected.stream().noneMatch(e -> e.get(target.id()) == truth)) {
                uncovered(target, truth);
            }
        }
    }

    private void uncovered(Target target, Truth truth) {
        var place = reading.place(target.sort(), target.id());
        var found = new Search(rules, day, target.when(), truth).run();
        boolean never = found.answers().isEmpty() && found.exhaustive();
        reading.faults().add(place, never ? "finding.never" : "finding.no-case",
                "id", target.id(), "truth", Fields.word(truth),
                "answers", found.answers().map(Shown::of).orElse("–"));
    }
}
