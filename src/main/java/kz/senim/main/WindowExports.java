package kz.senim.main;

import java.nio.file.Path;
import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Conclusions;
import kz.senim.mark.MarkFolder;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Unfilled;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.pack.order.Order;
import kz.senim.rulebook.Editions;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Exports;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.Sheets;

/**
 * What the window exports, done by the pack.
 *
 * @param folder where documents go at first
 * @param data   where the mark of the documents is kept
 */
public record WindowExports(Dossiers dossiers, Editions editions, Path folder, Path data) implements Exports {

    @Override
    public List<Spot> unfilled(Dossier dossier) {
        var export = export(dossier);
        return Unfilled.of(compose(export, export.filled(dossier, dossiers.today())));
    }

    @Override
    public List<Offer> offered(Dossier dossier) {
        return export(dossier).offered(dossier, dossiers.today());
    }

    @Override
    public void pack(Dossier dossier, Order order, Path target, Job.Progress progress) {
        var export = making(dossier);
        export.write(compose(export, dossier, order), dossiers.carried(dossier), order, target, shown(progress));
    }

    @Override
    public Sheets preview(Dossier dossier, Order order, Job.Progress progress) {
        var export = making(dossier);
        return WindowSheets.of(export, compose(export, dossier, order), order.languages(), shown(progress));
    }

    @Override
    public void register(Dossier dossier, Languages languages, Path target) {
        var export = making(dossier);
        export.pdf(export.register(dossier, dossiers.today()), languages, target, Progress.UNSEEN);
    }

    @Override
    public void machineCopy(Dossier dossier, Path target) {
        var export = making(dossier);
        export.json(compose(export, dossier), target);
    }

    @Override
    public List<Phrase> papers(Dossier dossier, Conclusions conclusions) {
        return export(dossier).papers(dossier, conclusions);
    }

    @Override
    public List<Blank> blanks(Dossier dossier, Conclusions conclusions) {
        return export(dossier).blanks(dossier, conclusions);
    }

    /** For what is only asked, at every change of an answer too: without the mark, whose files need not be read for it. */
    private PackExport export(Dossier dossier) {
        return export(dossier, Mark.NONE);
    }

    private PackExport making(Dossier dossier) {
        return export(dossier, new MarkFolder(data).read());
    }

    /** Under the dossier's own edition, which has been read by the time it lies open. */
    private PackExport export(Dossier dossier, Mark mark) {
        return new PackExport(editions.load(dossier.edition()), () -> editions.penalties(dossier.edition()), mark);
    }

    private Pack compose(PackExport export, Dossier dossier) {
        return export.compose(dossier, dossiers.today(), dossiers.journal(dossier));
    }

    private Pack compose(PackExport export, Dossier dossier, Order order) {
        return export.compose(dossier, dossiers.today(), dossiers.journal(dossier), order);
    }

    private static Progress shown(Job.Progress progress) {
        return new Progress() {
            @Override
            public void papers(int done, int all) {
                progress.at((double) done / all);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
