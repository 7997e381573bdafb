package kz.senim.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.law.Conclusions;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.pack.order.Order;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Exports;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.Sheets;

/** Writes nothing and remembers what it was asked for. */
public class RecordedExports implements Exports {

    final List<Path> targets = new ArrayList<>();
    List<Blank> blanks = List.of();
    List<Offer> offered = List.of();

    @Override
    public Path folder() {
        return Office.HOME.resolve("Құжаттар");
    }

    @Override
    public List<Phrase> papers(Dossier dossier, Conclusions conclusions) {
        return List.of();
    }

    @Override
    public List<Blank> blanks(Dossier dossier, Conclusions conclusions) {
        return blanks;
    }

    @Override
    public List<Spot> unfilled(Dossier dossier) {
        return List.of();
    }

    @Override
    public List<Offer> offered(Dossier dossier) {
        return offered;
    }

    @Override
    public Sheets preview(Dossier dossier, Order order, Job.Progress progress) {
        return new BlankSheets(3);
    }

    @Override
    public void pack(Dossier dossier, Order order, Path target, Job.Progress progress) {
        progress.at(1);
        targets.add(target);
    }

    @Override
    public void register(Dossier dossier, Languages languages, Path target) {
        targets.add(target);
    }

    @Override
    public void machineCopy(Dossier dossier, Path target) {
        targets.add(target);
    }
}
