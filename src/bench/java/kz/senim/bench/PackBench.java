package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;

/** A pack of about forty pages, beside LibreOffice converting the same content. */
final class PackBench implements Bench.Part {

    private static final int RUNS = 5;
    private static final int WARM_RUNS = 20;
    private static final String AS_OURS = "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"},"
            + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var editions = new Editions();
        var edition = editions.usual();
        var worked = editions.cases(edition.id()).stream()
                .filter(c -> c.id().equals("microcredit-scoring")).findFirst().orElseThrow();
        var made = LongDossier.of(worked, edition);
        Path folder = Files.createTempDirectory(work, "pack");
        var cold = cold(made, folder);
        var warm = Times.of(WARM_RUNS, _ -> LongDossier.bytes(made.pack()));
        String what = "pack of " + made.pages() + " pages, PDF/A-3a and PDF/UA-1";
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(what + ", whole process, reopened and checked", Figure.milliseconds(cold.median()),
                libreOffice(made, folder)));
        figures.add(new Figure(what + ", in a running program", Figure.milliseconds(warm.median()), ""));
        return figures;
    }

    private static Times cold(LongDossier made, Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (var shelf = H2Shelf.open(data, Clock.systemUTC())) {
            shelf.add(made.dossier());
        }
        Path out = folder.resolve("ours.pdf");
        var command = Command.java("-jar", Path.of("target", "senim", "lib", "senim.jar").toString(), "pack",
                "--system", made.dossier().id(), "--lang", LongDossier.LANGUAGES.name().toLowerCase(Locale.ROOT),
                "--out", out.toString()).with(Map.of("SENIM_HOME", data.toString()));
        command.run();
        return processes(command);
    }

    private static String libreOffice(LongDossier made, Path folder) throws Exception {
        Path document = Files.writeString(folder.resolve("theirs.fodt"),
                new FlatText(LongDossier.LANGUAGES.shown().getFirst()).of(made.pack()));
        var command = Command.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", AS_OURS, "--outdir", folder.toString(), document.toString());
        try {
            command.run();
        } catch (IOException e) {
            return "LibreOffice (soffice) is not installed";
        }
        var times = processes(command);
        int pages = LongDossier.pages(Files.readAllBytes(folder.resolve("theirs.pdf")));
        return "LibreOffice, same content, tagged PDF/A-3 of " + pages + " pages: " + Figure.milliseconds(times.median());
    }

    private static Times processes(Command command) throws Exception {
        var times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = command.run();
        }
        return Times.sorted(times);
    }
}
