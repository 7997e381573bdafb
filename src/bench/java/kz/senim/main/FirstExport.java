package kz.senim.main;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.senim.dossier.Dossiers;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;

/**
 * The first pack in a program that has stood open: prints how long the user waits for it, composed, written, reopened
 * and checked, in nanoseconds. Arguments: folder, system, file, and `cold` where nothing was warmed up.
 */
public final class FirstExport {

    private FirstExport() {}

    public static void main(String[] args) throws Exception {
        var clock = Clock.systemUTC();
        var editions = new Editions();
        try (var shelf = H2Shelf.open(Path.of(args[0]), clock)) {
            var dossiers = new Dossiers(shelf, clock);
            var dossier = dossiers.open(args[1]);
            editions.load(dossier.edition());
            if (args.length < 4) {
                WarmUp.warm(editions);
            }
            long start = System.nanoTime();
            var export = new PackExport(editions.load(dossier.edition()), () -> editions.penalties(dossier.edition()));
            var pack = export.compose(dossier, dossiers.today(), List.of());
            export.pdf(pack, Languages.RU, Path.of(args[2]), Progress.UNSEEN);
            System.out.println(System.nanoTime() - start);
        }
    }
}
