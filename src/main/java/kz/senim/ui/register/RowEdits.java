package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Treatment;

/** Changes to a risk made in the list itself. */
final class RowEdits {

    private final Register register;

    RowEdits(Register register) {
        this.register = register;
    }

    void owner(String risk, String text) {
        change(risk, now -> now.with(RiskField.OWNER, text));
    }

    void treatment(String risk, Optional<Treatment> chosen) {
        change(risk, now -> now.withTreatment(chosen));
    }

    void review(String risk, Optional<LocalDate> day) {
        change(risk, now -> now.withReview(day));
    }

    /** The measure whose day stands in the list; none where several are open, so that none is meant by mistake. */
    static Optional<Measure> dated(Risk risk) {
        var open = risk.measures().stream().filter(Measure::open).toList();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    void due(String risk, Optional<LocalDate> day) {
        change(risk, now -> dated(now).map(measure -> now.with(measure.withDue(day))).orElse(now));
    }

    private void change(String risk, UnaryOperator<Risk> to) {
        register.find(risk).ifPresent(now -> register.put(to.apply(now)));
    }
}
