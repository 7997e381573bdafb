package kz.senim.bench;

import java.nio.file.Path;
import java.util.List;
import kz.senim.law.Concluding;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;

/** All conclusions of the newest edition from the answers of each worked case, warm. */
final class ConcludeBench implements Bench.Part {

    private static final int WARM_UP = 3000;
    private static final int RUNS = 3000;

    private int seen;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var editions = new Editions();
        var edition = editions.usual();
        var cases = editions.cases(edition.id());
        Times.Run run = number -> {
            WorkedCase worked = cases.get(number % cases.size());
            var conclusions = Concluding.conclude(worked.given().answers(), edition.rules(), worked.asOf());
            seen += conclusions.findings().size();
        };
        Times.of(WARM_UP, run);
        var times = Times.of(RUNS, run);
        String size = edition.rules().questions().size() + " questions, " + edition.rules().findings().size()
                + " findings";
        return List.of(new Figure("`conclude`, whole rulebook (" + size + "), warm",
                Figure.microseconds(times.median()) + ", p99 " + Figure.microseconds(times.percentile(99)),
                seen > 0 ? "goal: under 1 ms" : ""));
    }
}
