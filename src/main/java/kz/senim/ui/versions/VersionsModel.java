package kz.senim.ui.versions;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Version;
import kz.senim.rulebook.State;
import kz.senim.rulebook.StatesText;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** Named states of a dossier, and how one of them differs from what it is now. */
final class VersionsModel {

    /** A version with what has changed since. */
    record Compared(Version version, List<StatesText.Part> parts) {}

    private final OpenDossier open;
    private final Services services;
    private final Tasks writer;
    private final Alerts alerts;
    private final ReadOnlyObjectWrapper<List<Version>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Compared> chosen = new ReadOnlyObjectWrapper<>();

    /** @param writer runs one after the other, so that all that was changed before is saved and compared */
    VersionsModel(OpenDossier open, Services services, Tasks writer, Alerts alerts) {
        this.open = open;
        this.services = services;
        this.writer = writer;
        this.alerts = alerts;
    }

    OpenDossier open() {
        return open;
    }

    /** Newest first. */
    ReadOnlyObjectProperty<List<Version>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The one being looked at; null where none is. */
    ReadOnlyObjectProperty<Compared> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void list() {
        writer.job(() -> services.dossiers().versions(open.dossier()).reversed()).then(all::set)
                .otherwise(alerts::trouble).start();
    }

    /** @param then told once it is kept */
    void keep(String name, Runnable then) {
        if (!name.isBlank()) {
            writer.job(() -> services.dossiers().keep(open.dossier(), name)).then(_ -> {
                then.run();
                list();
            }).otherwise(alerts::trouble).start();
        }
    }

    void choose(Version version) {
        writer.job(() -> new Compared(version, parts(services.dossiers().at(open.dossier(), version), open.dossier())))
                .then(chosen::set).otherwise(alerts::trouble).start();
    }

    private List<StatesText.Part> parts(Dossier before, Dossier after) {
        return new StatesText(open.edition()).parts(state(before), state(after), services.today());
    }

    private static State state(Dossier dossier) {
        return new State(dossier.answers(), dossier.notes(), dossier.risks(), dossier.scenarios(),
                dossier.evidence().stream().map(one -> new State.File(one.id(), one.name(), one.expires())).toList(),
                dossier.reviews().all(), dossier.texts().byPlace());
    }

    /** Brings the dossier back to the version looked at. */
    void bringBack(Consumer<String> then) {
        var version = chosen.get().version();
        writer.job(() -> services.dossiers().bringBack(open.dossier(), version)).then(back -> then.accept(back.id()))
                .otherwise(alerts::trouble).start();
    }
}
