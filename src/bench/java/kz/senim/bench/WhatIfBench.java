package kz.senim.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.senim.law.WhatIf;
import kz.senim.rulebook.Editions;

/** The search for changes that would clear a prohibition or lower a degree, for each worked case, warm. */
final class WhatIfBench implements Bench.Part {

    private static final int WARM_UP = 5;
    private static final int RUNS = 5;

    private int seen;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var editions = new Editions();
        var edition = editions.usual();
        var longest = new ArrayList<Times>();
        for (var worked : editions.cases(edition.id())) {
            Times.Run run = _ -> seen += new WhatIf(worked.given().answers(), edition.rules(), worked.asOf()).all().size();
            Times.of(WARM_UP, run);
            longest.add(Times.of(RUNS, run));
        }
        long[] medians = longest.stream().mapToLong(Times::median).toArray();
        var all = Times.sorted(medians);
        return List.of(new Figure("what-if of a worked case (" + medians.length + " cases, " + seen / (WARM_UP + RUNS)
                + " ways), warm", Figure.milliseconds(all.median()) + ", longest case "
                + Figure.milliseconds(all.percentile(100)), "goal: under 100 ms"));
    }
}
