package kz.senim.ui.tables;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.senim.dossier.Dossier;
import kz.senim.pack.sheet.Reading;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.FileName;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** What a table would bring to the register, and bringing it; nothing is changed before. */
final class TakingModel {

    private final OpenDossier open;
    private final Services services;
    private final Tasks writer;
    private final Alerts alerts;
    private final StringProperty file = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Taken>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param before the dossier that the table was compared with */
    record Found(Path file, Reading reading, Dossier before) {

        boolean brings() {
            return !reading.changes().isEmpty();
        }
    }

    /** How many risks were taken over. */
    record Taken(int added, int changed) {}

    TakingModel(OpenDossier open, Services services, Tasks writer, Alerts alerts) {
        this.open = open;
        this.services = services;
        this.writer = writer;
        this.alerts = alerts;
        file.subscribe(_ -> forget());
    }

    /** The file as typed. */
    StringProperty fileProperty() {
        return file;
    }

    /** Whether what was typed is no file. */
    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Taken>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /** Chosen in a dialog, or dropped. */
    void choose(Path chosen) {
        if (!working.get()) {
            file.set(chosen.toString());
            look();
        }
    }

    void look() {
        forget();
        var typed = FileName.read(file.get(), services.exports().folder(), "");
        wrong.set(typed.isEmpty());
        typed.filter(_ -> !working.get()).ifPresent(this::read);
    }

    private void read(Path table) {
        var before = open.dossier();
        working.set(true);
        writer.job(() -> new Found(table, services.tables().read(table, before), before))
                .then(this::show).otherwise(alerts::trouble).lastly(() -> working.set(false)).start();
    }

    /** Where another file was typed meanwhile, it is no longer asked for. */
    private void show(Found read) {
        if (FileName.read(file.get(), services.exports().folder(), "").filter(read.file()::equals).isPresent()) {
            found.set(Optional.of(read));
        }
    }

    /** Once more is read what was compared with a register that is no longer the same. */
    void take() {
        found.get().filter(Found::brings).ifPresent(f -> {
            if (!f.before().risks().equals(open.dossier().risks())) {
                look();
                return;
            }
            open.change(f.reading().changes());
            found.set(Optional.empty());
            taken.set(Optional.of(new Taken(f.reading().added().size(), f.reading().changed().size())));
        });
    }

    private void forget() {
        wrong.set(false);
        found.set(Optional.empty());
        taken.set(Optional.empty());
    }
}
