package kz.senim.bench;

import java.nio.file.Path;
import java.util.List;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.RulebookCheck;

/** Reading the newest edition once more, and all its checks, in a warm process. */
final class RulesBench implements Bench.Part {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "rulebook");
    private static final int RUNS = 15;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var folder = SHIPPED.resolve(new Editions().ids().getFirst());
        Times.Run reading = _ -> Editions.read(folder);
        Times.of(RUNS, reading);
        var read = Times.of(RUNS, reading);
        var checked = Times.of(3, _ -> {
            if (!RulebookCheck.run(folder).faults().isEmpty()) {
                throw new IllegalStateException("faults in " + folder);
            }
        });
        return List.of(new Figure("an edition read, warm", Figure.milliseconds(read.median()), ""),
                new Figure("an edition read and checked (`senim rulebook check`)",
                        Figure.milliseconds(checked.median()), ""));
    }
}
