package kz.senim.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.store.H2Shelf;

/** One answer saved so that it survives a power cut, in an office with a thousand systems; and that office itself. */
final class SaveBench implements Bench.Part {

    private static final int SYSTEMS = 1000;
    private static final int ANSWERS = 80;
    private static final int RISKS = 10;
    private static final int SAVES = 1000;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        Path folder = Files.createTempDirectory(work, "save");
        fill(folder);
        var figures = new ArrayList<Figure>();
        try (var shelf = H2Shelf.open(folder, Clock.systemUTC())) {
            figures.add(oneAnswer(new Dossiers(shelf, Clock.systemUTC()), work));
        }
        var opening = Times.of(5, _ -> H2Shelf.open(folder, Clock.systemUTC()).close());
        try (var shelf = H2Shelf.open(folder, Clock.systemUTC())) {
            String id = shelf.all().getLast().id();
            var all = Times.of(9, _ -> shelf.all());
            var one = Times.of(200, _ -> shelf.find(id));
            String size = Files.size(folder.resolve("senim.mv.db")) / (1 << 20) + " MB on disk";
            figures.add(new Figure("opening and closing a shelf of " + office(), Figure.milliseconds(opening.median()), size));
            figures.add(new Figure("all of them read, for the home screen", Figure.milliseconds(all.median()), ""));
            figures.add(new Figure("one of them read", Figure.milliseconds(one.median()), ""));
        }
        return figures;
    }

    private static String office() {
        return String.format("%,d systems (%d answers, %d risks each)", SYSTEMS, ANSWERS, RISKS);
    }

    private static Figure oneAnswer(Dossiers dossiers, Path work) throws Exception {
        var all = dossiers.all();
        Times.Run save = number -> dossiers.change(all.get(number % all.size()),
                new Change.Answered("q" + number % ANSWERS, new Answer.Text("Жауап " + number)));
        Times.of(SAVES / 2, save);
        var saved = Times.of(SAVES, save);
        var disk = diskAlone(work);
        return new Figure("one answer saved, durable, with its journal entry",
                Figure.milliseconds(saved.median()) + ", p99 " + Figure.milliseconds(saved.percentile(99)),
                "4 KB written and forced to the disk: " + Figure.milliseconds(disk.median()) + ", p99 "
                        + Figure.milliseconds(disk.percentile(99)));
    }

    private static Times diskAlone(Path work) throws Exception {
        Path file = Files.createTempFile(work, "disk", "");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return Times.of(SAVES, _ -> {
                channel.write(ByteBuffer.allocate(4096));
                channel.force(true);
            });
        } finally {
            Files.delete(file);
        }
    }

    private static void fill(Path folder) throws IOException {
        try (var shelf = H2Shelf.open(folder, Clock.systemUTC())) {
            var now = Clock.systemUTC().instant();
            for (int i = 0; i < SYSTEMS; i++) {
                shelf.add(new Dossier(Dossiers.newId(), "kz-230-VIII-2026-01", answers(i), Map.of(), risks(), List.of(), now, now));
            }
        }
    }

    private static Answers answers(int system) {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put(Dossier.SYSTEM_NAME, new Answer.Text("Жүйе " + system));
        for (int i = 1; i < ANSWERS; i++) {
            answers.put("q" + i, i % 4 == 0 ? new Answer.Text("Еркін мәтін ".repeat(10)) : Answer.chosen("yes"));
        }
        return new Answers(answers);
    }

    private static List<Risk> risks() {
        var risks = new ArrayList<Risk>();
        for (int i = 0; i < RISKS; i++) {
            risks.add(Risk.own(Dossiers.newId(), "Қауіп-қатер " + i));
        }
        return risks;
    }
}
