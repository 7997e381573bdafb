package kz.senim.pack.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.senim.dossier.Dossier;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.verify.GivenPack;
import kz.senim.pack.verify.Verifying;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;

/**
 * Writes the pack of every worked case in every language as PDF and DOCX into `target/bench/packs`, and lets veraPDF
 * and the program itself judge each PDF: `mvn -q -Pbench,packs verify -DskipTests`. Ends with an error where one has a fault.
 */
public final class EveryPack {

    private static final Path FOLDER = Path.of("target", "bench", "packs");

    private final Editions editions = new Editions();
    private final PackExport export = new PackExport(editions.usual(), () -> editions.penalties(editions.usual().id()));

    private EveryPack() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        var faults = new EveryPack().faults();
        faults.forEach(System.out::println);
        if (!faults.isEmpty()) {
            throw new IOException(faults.size() + " faults");
        }
    }

    private List<String> faults() throws Exception {
        var judged = new ArrayList<Callable<List<String>>>();
        for (var worked : editions.cases(editions.usual().id())) {
            for (var languages : Languages.values()) {
                judged.add(() -> faults(worked, languages));
            }
        }
        var faults = new ArrayList<String>();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var done : workers.invokeAll(judged)) {
                faults.addAll(done.get());
            }
        }
        System.out.println(judged.size() + " packs, PDF/A-3a and PDF/UA-1: " + faults.size() + " faults");
        return faults;
    }

    private List<String> faults(WorkedCase worked, Languages languages) throws Exception {
        var given = worked.given();
        var at = worked.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        var dossier = new Dossier("", editions.usual().id(), given.answers(), given.notes(), given.risks(), given.scenarios(), List.of(), at, at);
        var pack = export.compose(dossier, worked.asOf(), List.of());
        String name = worked.id() + "-" + languages.name().toLowerCase(Locale.ROOT);
        Path file = FOLDER.resolve(name + ".pdf");
        export.pdf(pack, languages, file, Progress.UNSEEN);
        export.docx(pack, languages, FOLDER.resolve(name + ".docx"), Progress.UNSEEN);
        byte[] bytes = Files.readAllBytes(file);
        var faults = new ArrayList<>(Validation.faults(bytes, "3a"));
        faults.addAll(Validation.faults(bytes, "ua1"));
        var proof = new Verifying(editions).of(GivenPack.read(file));
        if (!proof.right() || !proof.identical()) {
            faults.add("verify: " + proof.differences());
        }
        System.out.println(name + " " + faults.size());
        return faults.stream().map(fault -> name + ": " + fault).toList();
    }
}
