package kz.senim.rulebook;

import java.util.List;
import kz.senim.law.Estimate;
import kz.senim.law.Estimating;
import kz.senim.law.Offence;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;

/** Each case gives the estimate that it expects; each offence is expected as YES, as NO and as OPEN by some case. */
record LiabilityCheck(Penalties penalties, Rulebook rules) {

    /** @param file the case as read */
    void expectations(WorkedCase worked, Fields file) {
        if (worked.liability().isEmpty()) {
            return;
        }
        var expected = file.fields("expect").flatMap(e -> e.fields("liability")).orElseThrow();
        var estimate = Estimating.estimate(worked.given().answers(), rules, penalties.fines(), worked.asOf());
        worked.liability().forEach((id, truth) -> one(id, truth, estimate, expected));
    }

    private void one(String id, Truth truth, Estimate estimate, Fields expected) {
        var ids = estimate.offences().stream().map(l -> l.offence().id()).toList();
        if (!ids.contains(id)) {
            expected.faults().add(expected.line(id), "reference.offence", "id", id, "nearest", Nearest.to(id, ids));
            return;
        }
        var found = estimate.of(id);
        if (found.truth() != truth) {
            var why = found.truth() == Truth.OPEN ? found.missing() : found.elements().stream()
                    .filter(e -> e.state().truth() == found.truth())
                    .flatMap(e -> e.state().because().stream().flatMap(r -> r.questions())).distinct().toList();
            expected.faults().add(expected.line(id), "case.finding", "id", id, "expected", Fields.word(truth),
                    "found", Fields.word(found.truth()), "why", String.join(", ", why));
        }
    }

    /** @param file penalties.yaml */
    void coverage(List<WorkedCase> cases, Fields file) {
        for (String id : penalties.offences().stream().map(Offence::id).toList()) {
            for (var truth : Truth.values()) {
                if (cases.stream().noneMatch(c -> c.liability().get(id) == truth)) {
                    file.faults().add(file.line("offences"), "offence.no-case", "id", id, "truth", Fields.word(truth));
                }
            }
        }
    }
}
