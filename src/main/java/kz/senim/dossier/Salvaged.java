package kz.senim.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was regained from a damaged database.
 *
 * @param copy     the newest sound copy, which the rest was put on top of
 * @param readable whether anything could be read in the damaged file
 * @param kept     where the damaged file lies now; nothing where there was none
 */
public record Salvaged(List<Regained> systems, Optional<Copy> copy, boolean readable, Optional<Path> kept) {

    public Salvaged {
        systems = List.copyOf(systems);
    }

    /**
     * One system.
     *
     * @param records how many answers, notes, risks, scenarios and files were taken from the damaged file
     * @param lost    evidence whose content is nowhere; it is no longer in the dossier
     */
    public record Regained(Dossier dossier, From from, int records, List<Evidence> lost) {

        public Regained {
            lost = List.copyOf(lost);
        }

        /** Of the files that are lost. */
        public String names() {
            return lost.stream().map(Evidence::name).collect(Collectors.joining("; "));
        }
    }

    /** Where a system as it is now comes from. */
    public enum From {
        /** It lay unharmed in the damaged file, or differs in nothing from what the copy has. */
        WHOLE,
        /** Single records of the damaged file, put on top of what the copy has. */
        PARTS,
        /** The copy alone; later changes are lost. */
        COPY
    }
}
