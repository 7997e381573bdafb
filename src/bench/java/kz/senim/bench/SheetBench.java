package kz.senim.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answers;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.RegisterBook;
import kz.senim.pack.sheet.RegisterBook.Format;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.Editions;

/** A register of 10,000 risks as XLSX, beside the same as CSV. */
final class SheetBench implements Bench.Part {

    private static final int RISKS = 10_000;
    private static final int RUNS = 7;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 18);
    private static final String TEXT = "Бот клиентке қате баға айтып, ұйымға шығын келтіруі мүмкін, ал клиент сотқа жүгінеді ";

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var edition = new Editions().usual();
        var book = new RegisterBook(edition.words(), "Senim");
        var dossier = dossier(edition.id());
        Path folder = Files.createTempDirectory(work, "sheet");
        return List.of(written(book, dossier, folder), read(book, dossier, folder));
    }

    private static Figure written(RegisterBook book, Dossier dossier, Path folder) throws Exception {
        return new Figure("register of " + RISKS + " risks and measures as XLSX, written, reopened and compared",
                Figure.milliseconds(write(book, dossier, folder, Format.XLSX)),
                "as CSV: " + Figure.milliseconds(write(book, dossier, folder, Format.CSV)) + "; goal: under 1 s");
    }

    private static long write(RegisterBook book, Dossier dossier, Path folder, Format format) throws Exception {
        return Times.of(RUNS, _ -> book.write(dossier, DAY, Languages.KK, format, folder.resolve("register." + format))).median();
    }

    private static Figure read(RegisterBook book, Dossier dossier, Path folder) throws Exception {
        long xlsx = Times.of(RUNS, _ -> book.read(folder.resolve("register.XLSX"), dossier.risks())).median();
        long csv = Times.of(RUNS, _ -> book.read(folder.resolve("register.CSV"), dossier.risks())).median();
        return new Figure("the same read and compared with the register", Figure.milliseconds(xlsx),
                "as CSV: " + Figure.milliseconds(csv));
    }

    private static Dossier dossier(String edition) {
        var risks = IntStream.range(0, RISKS).mapToObj(SheetBench::risk).toList();
        return new Dossier("bench", edition, Answers.NONE, Map.of(), risks, List.of(), List.of(), Instant.EPOCH, Instant.EPOCH);
    }

    private static Risk risk(int i) {
        var level = new Level(1 + i % 5, 1 + i / 5 % 5);
        return Risk.own("r" + i, TEXT + i).with(RiskField.CAUSE, TEXT).with(RiskField.CONSEQUENCE, TEXT)
                .with(RiskField.OWNER, "Әсел").withReview(Optional.of(DAY.plusDays(i % 365)))
                .withLevels(new Levels(Optional.of(level), Optional.empty(), Optional.of(new Level(1, 2))))
                .with(Measure.own("m" + i, TEXT).withDue(Optional.of(DAY)));
    }
}
