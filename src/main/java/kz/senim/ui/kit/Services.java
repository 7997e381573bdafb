package kz.senim.ui.kit;

import java.nio.file.Path;
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
 * @param exports writes files from a dossier
 * @param folder  where the data lies
 */
public record Services(Dossiers dossiers, Edition edition, Supplier<List<WorkedCase>> cases, Exports exports,
                       Path folder, Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
