package kz.senim.pack.papers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;

/** Findings on the regime that somebody has to look at, without those that only support another finding. */
final class Circumstances {

    private Circumstances() {}

    /** Certain or open, in the order of the rules. What other papers tell of is not among them. */
    static List<Conclusion> of(Matter matter) {
        var reach = new Reach(matter.edition().rules());
        var telling = Stream.of(Finding.Group.REGIME, Finding.Group.LEVEL)
                .flatMap(g -> matter.findings(g).stream()).filter(c -> c.truth() != Truth.NO).toList();
        var supporting = telling.stream().flatMap(c -> reach.findings(c.finding()).stream().map(Finding::id))
                .collect(Collectors.toSet());
        return telling.stream()
                .filter(c -> matter.edition().rules().finding(c.finding()).group() == Finding.Group.REGIME)
                .filter(c -> !supporting.contains(c.finding()) && !toldApart(c)).toList();
    }

    private static boolean toldApart(Conclusion conclusion) {
        return conclusion.finding().equals(Matter.KAZAKHSTAN)
                || conclusion.citations().contains(ClassificationPaper.IMPACT);
    }
}
