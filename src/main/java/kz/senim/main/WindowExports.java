package kz.senim.main;

import java.nio.file.Path;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.rulebook.Edition;
import kz.senim.ui.kit.Exports;
import kz.senim.ui.kit.Job;

/** What the window exports, done by the pack. */
record WindowExports(Dossiers dossiers, PackExport export, Path folder) implements Exports {

    WindowExports(Dossiers dossiers, Edition edition, Path folder) {
        this(dossiers, new PackExport(edition), folder);
    }

    @Override
    public void pack(Dossier dossier, Languages languages, Path target, Job.Progress progress) {
        var pack = export.compose(dossier, dossiers.today(), dossiers.journal(dossier));
        export.pdf(pack, languages, target, shown(progress));
    }

    @Override
    public void machineCopy(Dossier dossier, Path target) {
        export.json(export.compose(dossier, dossiers.today(), dossiers.journal(dossier)), target);
    }

    /** A screen learns of a wish to stop when it is told how far things are; interrupting the thread stops in between. */
    private static Progress shown(Job.Progress progress) {
        return new Progress() {
            @Override
            public void papers(int done, int all) {
                progress.at((double) done / all);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
