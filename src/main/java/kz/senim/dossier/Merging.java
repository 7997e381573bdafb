package kz.senim.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a dossier from elsewhere would bring to the same dossier here. Nothing that is here only is ever taken away, and
 * the edition stays that of the dossier here.
 *
 * @param added     records that the other alone has
 * @param same      records that both have alike
 * @param conflicts records that both have, not alike
 */
public record Merging(List<Change> added, List<Change> same, List<Conflict> conflicts) {

    public Merging {
        added = List.copyOf(added);
        same = List.copyOf(same);
        conflicts = List.copyOf(conflicts);
    }

    /** @throws IllegalArgumentException where these are two different dossiers */
    public static Merging of(Dossier ours, Dossier theirs) {
        if (!ours.id().equals(theirs.id())) {
            throw new IllegalArgumentException(ours.id() + " is not " + theirs.id());
        }
        var here = Records.of(ours);
        var added = new ArrayList<Change>();
        var same = new ArrayList<Change>();
        var conflicts = new ArrayList<Conflict>();
        Records.of(theirs).forEach((key, change) -> {
            var own = here.get(key);
            if (own == null) {
                added.add(change);
            } else if (own.equals(change)) {
                same.add(change);
            } else {
                conflicts.add(new Conflict(own, change));
            }
        });
        return new Merging(added, same, conflicts);
    }

    /** What to do to the dossier here: all that is added, and the other side of each conflict where it is chosen. */
    public List<Change> changes(Function<Conflict, Side> choice) {
        return Stream.concat(added.stream(),
                conflicts.stream().filter(c -> choice.apply(c) == Side.THEIRS).map(Conflict::theirs)).toList();
    }
}
