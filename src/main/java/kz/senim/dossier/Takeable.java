package kz.senim.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be taken of a dossier from elsewhere.
 *
 * @param left evidence that cannot: its content did not come along and is not here
 */
public record Takeable(Carried carried, List<Evidence> left) {

    public Takeable {
        left = List.copyOf(left);
    }

    /** @param ours the same dossier here, where it is here, with its contents */
    public static Takeable of(Carried theirs, Optional<Carried> ours) {
        if (theirs.contents() != EvidenceContents.NONE) {
            return new Takeable(theirs, List.of());
        }
        var here = ours.stream().flatMap(own -> own.dossier().evidence().stream()).map(Evidence::sha256)
                .collect(Collectors.toSet());
        var dossier = theirs.dossier();
        var there = dossier.evidence().stream().collect(Collectors.partitioningBy(one -> here.contains(one.sha256())));
        var taken = new Dossier(dossier.id(), dossier.edition(), dossier.answers(), dossier.notes(), dossier.register(),
                dossier.scenarios(), there.get(true), dossier.texts(), dossier.created(), dossier.changed());
        return new Takeable(new Carried(taken, ours.map(Carried::contents).orElse(theirs.contents())), there.get(false));
    }
}
