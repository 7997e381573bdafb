package kz.senim.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.senim.main.FirstExport;
import kz.senim.pack.Progress;
import kz.senim.pack.docx.DocxPack;
import kz.senim.pack.model.Pack;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;
import kz.senim.text.Words;

/** Packs of long registers, beside the same content by iText and OpenPDF without tags, and by LibreOffice from a DOCX. */
final class PackBench implements Bench.Part {

    private static final int RUNS = 5;
    private static final int WARM_RUNS = 20;
    private static final int RISKS = 500;
    private static final int MANY = 2000;
    private static final int MORE = 5000;

    private static final String AS_OURS = "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"},"
            + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private Path folder;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        folder = Files.createTempDirectory(work, "pack");
        var figures = new ArrayList<Figure>();
        var made = made(RISKS);
        String what = "pack of " + LongDossier.pages(LongDossier.bytes(made.pack())) + " pages, " + RISKS + " risks";
        figures.addAll(cold(made, what));
        figures.addAll(first());
        figures.addAll(warm(made, what));
        figures.addAll(growth());
        return figures;
    }

    /** Whole processes, by turns. */
    private List<Figure> cold(LongDossier made, String what) throws Exception {
        Path data = folder.resolve("data");
        try (var shelf = H2Shelf.open(data, Clock.systemUTC())) {
            shelf.add(made.dossier());
        }
        String id = made.dossier().id();
        var ours = once("senim", data, id);
        var plain = List.of(once("itext", data, id), once("openpdf", data, id));
        var program = Command.java("-jar", Path.of("target", "senim", "lib", "senim.jar").toString(), "pack", "--system", id,
                "--lang", LongDossier.LANGUAGES.name().toLowerCase(Locale.ROOT), "--out", folder.resolve("ours.pdf").toString())
                .with(Map.of("SENIM_HOME", data.toString()));
        var office = office(docx(made.pack(), "theirs.docx"));
        var times = byTurns(List.of(ours, plain.getFirst(), plain.getLast(), program, office));
        long tagged = times.get(0).median();
        return List.of(
                new Figure(what + ", PDF/A-3a and PDF/UA-1, cold process", Figure.milliseconds(tagged), "by iText without tags: "
                        + Figure.milliseconds(times.get(1).median()) + ", so " + ratio(tagged, times.get(1).median()) + " times; goal: at most 1.5"),
                new Figure("the same content by OpenPDF without tags, cold process", Figure.milliseconds(times.get(2).median()), ""),
                new Figure("`senim pack`, whole process, reopened and checked", Figure.milliseconds(times.get(3).median()),
                        "DOCX converted by LibreOffice: " + Figure.milliseconds(times.get(4).median()) + "; goal: faster"));
    }

    /** Of a worked case as it is: what somebody waits for who has just opened the program. */
    private List<Figure> first() throws Exception {
        var made = made(0);
        Path data = folder.resolve("first");
        try (var shelf = H2Shelf.open(data, Clock.systemUTC())) {
            shelf.add(made.dossier());
        }
        var command = List.of("-cp", System.getProperty("java.class.path"), FirstExport.class.getName(), data.toString(),
                made.dossier().id(), folder.resolve("first.pdf").toString());
        var warmed = Command.java(command.toArray(String[]::new));
        var cold = Command.java(Stream.concat(command.stream(), Stream.of("cold")).toArray(String[]::new));
        var times = new long[2][RUNS];
        for (int run = 0; run < RUNS; run++) {
            times[0][run] = warmed.printed();
            times[1][run] = cold.printed();
        }
        return List.of(new Figure("the first pack in a running program, " + LongDossier.pages(LongDossier.bytes(made.pack()))
                + " pages, written and checked", Figure.milliseconds(Times.sorted(times[0]).median()),
                "without warming up: " + Figure.milliseconds(Times.sorted(times[1]).median()) + "; goal: under 1.2 s"));
    }

    private List<Figure> warm(LongDossier made, String what) throws Exception {
        var ours = Times.of(WARM_RUNS, _ -> LongDossier.bytes(made.pack()));
        var plain = Times.of(WARM_RUNS, _ -> new PlainText(LongDossier.LANGUAGES.shown().getFirst()).write(made.pack(), PlainIText::new,
                OutputStream.nullOutputStream()));
        long office = warmOffice(made.pack());
        return List.of(new Figure(what + ", in a running program", Figure.milliseconds(ours.median()),
                "LibreOffice for one more DOCX in the same process: " + Figure.milliseconds(office) + "; goal: at most a third of it"),
                new Figure("the same by iText without tags", Figure.milliseconds(plain.median()), ""));
    }

    /** What one more file takes in a process that converts some. */
    private long warmOffice(Pack pack) throws Exception {
        var files = new Path[4];
        for (int i = 0; i < files.length; i++) {
            files[i] = docx(pack, "warm" + i + ".docx");
        }
        office(files[0]).run();
        long one = office(files[0]).run();
        return (office(files).run() - one) / (files.length - 1);
    }

    /** Registers that are shown whole, and one that is not; LibreOffice gets all of it. */
    private List<Figure> growth() throws Exception {
        var figures = new ArrayList<Figure>();
        for (int risks : new int[] {RISKS, MANY / 2, MANY, MORE}) {
            var pack = made(risks).pack();
            var time = Times.of(3, _ -> LongDossier.bytes(pack));
            figures.add(new Figure("pack of a register of " + risks + " risks, in a running program", Figure.milliseconds(time.median()),
                    Math.min(risks, MANY) + " of them on " + LongDossier.pages(LongDossier.bytes(pack)) + " pages"));
        }
        var all = PlainText.longer(made(MANY).pack(), MORE);
        long ours = Times.of(1, _ -> LongDossier.bytes(all)).median();
        long theirs = office(docx(all, "all.docx")).run();
        figures.add(new Figure("tables of " + MORE + " rows each, none left out, in a running program", Figure.milliseconds(ours),
                "DOCX by LibreOffice: " + Figure.milliseconds(theirs) + ", " + ratio(theirs, ours) + " times as long; goal: 15"));
        return figures;
    }

    private Command once(String way, Path data, String system) {
        return Command.java("-cp", System.getProperty("java.class.path"), RenderOnce.class.getName(), way, data.toString(), system,
                folder.resolve(way + ".pdf").toString());
    }

    private Path docx(Pack pack, String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new DocxPack(Words.load("pdf")).write(pack, LongDossier.LANGUAGES, out, Progress.UNSEEN);
        }
        return file;
    }

    private Command office(Path... documents) {
        var words = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", AS_OURS, "--outdir", folder.toString()));
        Stream.of(documents).map(Path::toString).forEach(words::add);
        return Command.of(words.toArray(String[]::new));
    }

    /** After one run each, which is not counted. */
    private static List<Times> byTurns(List<Command> commands) throws Exception {
        var times = new long[commands.size()][RUNS];
        for (int run = -1; run < RUNS; run++) {
            for (int i = 0; i < times.length; i++) {
                long time = commands.get(i).run();
                if (run >= 0) {
                    times[i][run] = time;
                }
            }
        }
        return Stream.of(times).map(Times::sorted).toList();
    }

    private static String ratio(long one, long other) {
        return String.format(Locale.ROOT, "%.1f", (double) one / other);
    }

    private static LongDossier made(int risks) {
        var editions = new Editions();
        var edition = editions.usual();
        var worked = editions.cases(edition.id()).stream().filter(c -> c.id().equals("microcredit-scoring")).findFirst().orElseThrow();
        return LongDossier.of(worked, edition, risks);
    }
}
