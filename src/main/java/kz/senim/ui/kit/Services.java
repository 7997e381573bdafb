package kz.senim.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kz.senim.dossier.Dossiers;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.WorkedCase;

/**
 * What the screens work on, opened once, behind the FX thread.
 *
 * @param edition the edition of the rules in use
 * @param cases   reads its worked cases, for examples
 */
public record Services(Dossiers dossiers, Edition edition, Supplier<List<WorkedCase>> cases, Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
