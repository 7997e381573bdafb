package kz.senim.ui.scales;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Scale;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** What the grades of the scales mean to a client, in his own words; saved as they are typed. */
final class ScalesModel {

    private final OpenDossier open;
    private final Services services;
    private final Tasks writer;
    private final Alerts alerts;
    private int changes;

    /** @param writer runs one after the other, so that all that was typed before is saved */
    ScalesModel(OpenDossier open, Services services, Tasks writer, Alerts alerts) {
        this.open = open;
        this.services = services;
        this.writer = writer;
        this.alerts = alerts;
    }

    OpenDossier open() {
        return open;
    }

    /** Empty where the program's own words stand. */
    String words(Scale grade) {
        return open.dossier().register().scales().getOrDefault(grade.id(), "");
    }

    void type(Scale grade, String text) {
        String plain = text.strip();
        if (!plain.equals(words(grade))) {
            open.change(new Change.ScaleWorded(grade.id(), plain));
            changes++;
        }
    }

    /** Only what was changed here. */
    void undo() {
        if (changes > 0) {
            changes--;
            open.undo();
        }
    }

    /** How many other systems the same client has. */
    void others(IntConsumer ready) {
        writer.job(() -> siblings().size()).then(ready::accept).otherwise(alerts::trouble).start();
    }

    /** Asks first. @param done given how many systems have the same words now */
    void copy(int count, Consumer<Integer> done) {
        var ours = open.dossier();
        alerts.ask(new Alerts.Asking("scales.copy.title", "scales.copy.text", "scales.copy.yes", "count", count,
                "client", ours.organisationName()), () -> writer.job(() -> copy(ours)).then(done).otherwise(alerts::trouble).start());
    }

    private int copy(Dossier ours) {
        var all = siblings();
        for (var other : all) {
            var now = other;
            for (var change : differences(ours, other).toList()) {
                now = services.dossiers().change(now, change);
            }
        }
        return all.size();
    }

    private static Stream<Change> differences(Dossier ours, Dossier other) {
        var scales = other.register().scales();
        return Scale.all().map(Scale::id)
                .filter(id -> !ours.register().scales().getOrDefault(id, "").equals(scales.getOrDefault(id, "")))
                .map(id -> new Change.ScaleWorded(id, ours.register().scales().getOrDefault(id, "")));
    }

    private List<Dossier> siblings() {
        String client = client(open.dossier());
        return client.isEmpty() ? List.of() : services.dossiers().all().stream()
                .filter(other -> !other.id().equals(open.dossier().id()) && client(other).equals(client)).toList();
    }

    private static String client(Dossier dossier) {
        return dossier.organisationName().strip();
    }
}
