package kz.senim.pack.papers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;

/** Findings on the regime: what follows for this system beyond role and levels. */
final class Circumstances {

    private final Matter matter;
    private final Reach reach;

    Circumstances(Matter matter) {
        this.matter = matter;
        this.reach = new Reach(matter.edition().rules());
    }

    /** Certain or open, without those that only support another one that is told. */
    List<Conclusion> told() {
        var telling = Stream.concat(regime().stream(), matter.findings(Finding.Group.LEVEL).stream())
                .filter(c -> c.truth() != Truth.NO).toList();
        var supporting = supporting(telling);
        return regime().stream().filter(c -> c.truth() != Truth.NO && !supporting.contains(c.finding())).toList();
    }

    /** Certain, and the end of their chain: where the next finding of a chain is no, there is nothing to decide. */
    List<Conclusion> toDecide() {
        var supporting = supporting(regime());
        return regime().stream().filter(c -> c.truth() == Truth.YES && !supporting.contains(c.finding())).toList();
    }

    /** Without what other papers tell of. */
    private List<Conclusion> regime() {
        return matter.findings(Finding.Group.REGIME).stream()
                .filter(c -> !c.finding().equals(Matter.KAZAKHSTAN)
                        && !c.citations().contains(ClassificationPaper.IMPACT)).toList();
    }

    private Set<String> supporting(Collection<Conclusion> conclusions) {
        return conclusions.stream().flatMap(c -> reach.findings(c.finding()).stream()).map(Finding::id)
                .collect(Collectors.toSet());
    }
}
