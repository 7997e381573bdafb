package kz.senim.ui.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;

/**
 * What the screens work on, opened once, behind the FX thread.
 *
 * @param editions of the rules: every dossier is worked on under its own
 * @param exports  writes files from a dossier
 * @param files    carries dossiers to other computers and back
 * @param tables   writes the register into tables and reads it back
 * @param evidence how files are attached and looked at
 * @param folder   where the data lies
 */
public record Services(Dossiers dossiers, Editions editions, Exports exports, SystemFiles files, Tables tables,
                       EvidenceAccess evidence, Path folder, Clock clock) {

    /**
     * The edition under which new assessments are made.
     *
     * @param chosen id of the one that the user has chosen, which has been read by then; empty where he has not
     */
    public Edition usual(String chosen) {
        return editions.ids().contains(chosen) ? editions.load(chosen) : editions.usual();
    }

    /**
     * The edition of a dossier. Reads it where it has not been used yet, so never on the FX thread.
     *
     * @throws Trouble UNKNOWN_EDITION where the program does not have it
     */
    public Edition edition(String id) {
        return editions.find(id).orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_EDITION, id, null));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
