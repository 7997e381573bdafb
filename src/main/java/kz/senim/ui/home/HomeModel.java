package kz.senim.ui.home;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kz.senim.dossier.Dossier;
import kz.senim.law.Concluding;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.WorkedCase;
import kz.senim.text.KazakhOrder;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Standing;
import kz.senim.ui.kit.Tasks;

/** The list of systems: read, searched, added to, taken from. */
final class HomeModel {

    private final Services services;
    private final Edition usual;
    private final Tasks writer;
    private final Alerts alerts;
    private final ObservableList<SystemRow> all = FXCollections.observableArrayList();
    private final FilteredList<SystemRow> shown = new FilteredList<>(all);
    private final StringProperty sought = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    /**
     * @param usual  the edition for new assessments
     * @param writer so that all saved before is read
     */
    HomeModel(Services services, Edition usual, Tasks writer, Alerts alerts) {
        this.services = services;
        this.usual = usual;
        this.writer = writer;
        this.alerts = alerts;
        sought.subscribe(words -> shown.setPredicate(row -> row.matches(words)));
    }

    ObservableList<SystemRow> all() {
        return all;
    }

    /** Those sought, by client, then by system, in the order of the Kazakh alphabet. */
    ObservableList<SystemRow> shown() {
        return shown;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    /** Whether the list has been read, so that an empty one is really empty. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    LocalDate today() {
        return services.today();
    }

    void load() {
        writer.job(() -> rows(services.dossiers().all())).then(rows -> {
            all.setAll(rows);
            read.set(true);
        }).start();
    }

    /** @param ready given the id of the new dossier */
    void create(Consumer<String> ready) {
        writer.job(() -> services.dossiers().create(usual.id()))
                .then(made -> ready.accept(made.id())).start();
    }

    void examples(Consumer<List<WorkedCase>> ready) {
        writer.job(() -> services.editions().cases(usual.id())).then(ready).start();
    }

    /** Adds a worked case as a dossier of its own, free to be changed. */
    void open(WorkedCase example, Consumer<String> ready) {
        var given = example.given();
        writer.job(() -> services.dossiers().create(usual.id(), given.answers(), given.notes(),
                given.risks(), given.scenarios())).then(made -> ready.accept(made.id())).start();
    }

    /** Asks first. */
    void remove(SystemRow row) {
        var asking = new Alerts.Asking("remove.title", "remove.text", "remove.yes", "system", row.system());
        alerts.ask(asking, () -> writer.job(() -> {
            services.dossiers().remove(row.dossier());
            return row;
        }).then(all::remove).start());
    }

    private List<SystemRow> rows(List<Dossier> dossiers) {
        Collator order = KazakhOrder.collator();
        return dossiers.stream().map(this::row)
                .sorted(Comparator.comparing(SystemRow::clientLetters, order)
                        .thenComparing(SystemRow::systemLetters, order))
                .toList();
    }

    private SystemRow row(Dossier dossier) {
        return new SystemRow(dossier, services.editions().find(dossier.edition()).map(edition -> judged(dossier, edition)));
    }

    private SystemRow.Judged judged(Dossier dossier, Edition edition) {
        var conclusions = Concluding.conclude(dossier.answers(), edition.rules(), services.today());
        return new SystemRow.Judged(edition, new Standing(edition.rules(), conclusions));
    }
}
