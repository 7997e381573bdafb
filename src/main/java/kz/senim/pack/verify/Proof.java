package kz.senim.pack.verify;

import java.util.List;
import java.util.Optional;
import kz.senim.pack.json.MachineCopy;
import kz.senim.pack.model.Languages;

/**
 * What came of verifying a pack.
 *
 * @param languages   of its pages; nothing where they were not compared
 * @param identical   whether the file is byte for byte what the program makes of the copy inside
 * @param differences in the order of looking
 */
public record Proof(MachineCopy copy, Optional<Languages> languages, boolean identical, int pages,
                    List<Difference> differences) {

    public Proof {
        differences = List.copyOf(differences);
    }

    public boolean right() {
        return differences.isEmpty();
    }
}
