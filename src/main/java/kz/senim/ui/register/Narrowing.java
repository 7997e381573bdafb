package kz.senim.ui.register;

import java.util.Optional;
import kz.senim.risk.Level;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;

/** Which risks the list is narrowed to. */
sealed interface Narrowing {

    boolean admits(Risk risk, Register register);

    /** Those in one cell of a heat map. */
    record Cell(boolean after, Level level) implements Narrowing {
        @Override
        public boolean admits(Risk risk, Register register) {
            Optional<Level> read = after ? risk.residual() : risk.initial();
            return read.filter(level::equals).isPresent();
        }
    }

    /** Those that a remark is about. */
    record About(Remark.Kind kind) implements Narrowing {
        @Override
        public boolean admits(Risk risk, Register register) {
            return register.remarks(risk).contains(kind);
        }
    }
}
