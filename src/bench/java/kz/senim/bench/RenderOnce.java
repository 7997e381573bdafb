package kz.senim.bench;

import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.senim.dossier.Dossiers;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Pack;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;
import kz.senim.text.Words;

/**
 * A process that reads a dossier, composes its pack and writes it in one of the ways that are compared; everything
 * but the last step is the same. Arguments: way, folder, system, file.
 */
final class RenderOnce {

    private RenderOnce() {}

    public static void main(String[] args) throws Exception {
        var pack = pack(Path.of(args[1]), args[2]);
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[3])))) {
            var plain = new PlainText(LongDossier.LANGUAGES.shown().getFirst());
            switch (args[0]) {
                case "senim" -> new PdfPack(Words.load("pdf")).write(pack, LongDossier.LANGUAGES, out, Progress.UNSEEN);
                case "itext" -> plain.write(pack, PlainIText::new, out);
                case "openpdf" -> plain.write(pack, PlainOpenPdf::new, out);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    private static Pack pack(Path folder, String system) {
        var clock = Clock.systemUTC();
        var editions = new Editions();
        try (var shelf = H2Shelf.open(folder, clock)) {
            var dossier = new Dossiers(shelf, clock).open(system);
            var export = new PackExport(editions.load(dossier.edition()), () -> editions.penalties(dossier.edition()));
            return export.compose(dossier, new Dossiers(shelf, clock).today(), List.of());
        }
    }
}
