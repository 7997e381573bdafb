package kz.senim.ui.register;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.senim.risk.Level;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;

/** Which risks the list is narrowed to. */
sealed interface Narrowing {

    /** As the register is now; made once for all its risks. */
    Predicate<Risk> within(Register register);

    /** Those in one cell of a heat map. */
    record Cell(Reading reading, Level level) implements Narrowing {
        @Override
        public Predicate<Risk> within(Register register) {
            return risk -> risk.standing() && reading.of(risk).filter(level::equals).isPresent();
        }
    }

    /** Those that a remark is about. */
    record About(Remark.Kind kind) implements Narrowing {
        @Override
        public Predicate<Risk> within(Register register) {
            var ids = register.remarks().stream().filter(r -> r.kind() == kind).flatMap(r -> r.risks().stream())
                    .map(Risk::id).collect(Collectors.toSet());
            return risk -> ids.contains(risk.id());
        }
    }
}
