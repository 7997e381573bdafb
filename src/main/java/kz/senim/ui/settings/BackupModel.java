package kz.senim.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.senim.dossier.Copies;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Tasks;

/** Copies of all data: the list, one saved, one looked into, one put back. */
final class BackupModel {

    private final Copies copies;
    private final Tasks writer;
    private final Alerts alerts;
    private final ReadOnlyObjectWrapper<List<Copy>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Source>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** A copy as a file. */
    record Source(Path file, Instant made) {}

    /** A copy that has been looked into. */
    record Looked(Source source, Optional<char[]> password, List<Dossier> systems) {}

    /** @param writer runs one after the other, so that nothing is saved meanwhile */
    BackupModel(Copies copies, Tasks writer, Alerts alerts) {
        this.copies = copies;
        this.writer = writer;
        this.alerts = alerts;
    }

    ReadOnlyObjectProperty<List<Copy>> allProperty() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Looked>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** The copy whose password is asked for. */
    ReadOnlyObjectProperty<Optional<Source>> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    void list() {
        writer.job(copies::all).then(all::set).start();
    }

    void save(Path target) {
        working.set(true);
        writer.job(() -> {
            copies.save(target);
            return target;
        }).then(file -> alerts.note("options.backup.saved", "file", file.getFileName()))
                .otherwise(alerts::trouble).lastly(() -> working.set(false)).start();
    }

    void look(Source source, Optional<char[]> password) {
        looked.set(Optional.empty());
        locked.set(Optional.empty());
        working.set(true);
        writer.job(() -> copies.look(source.file(), password))
                .then(systems -> looked.set(Optional.of(new Looked(source, password, systems))))
                .otherwise(fault -> refused(source, fault)).lastly(() -> working.set(false)).start();
    }

    private void refused(Source source, Throwable fault) {
        var kind = fault instanceof Trouble trouble ? trouble.kind() : Trouble.Kind.INTERNAL;
        if (kind == Trouble.Kind.PASSWORD_NEEDED || kind == Trouble.Kind.PASSWORD_WRONG) {
            locked.set(Optional.of(source));
        }
        if (kind != Trouble.Kind.PASSWORD_NEEDED) {
            alerts.trouble(fault);
        }
    }

    /** @param then told where the data are those of the copy */
    void restore(Looked what, Consumer<Looked> then) {
        working.set(true);
        writer.job(() -> {
            copies.restore(what.source().file(), what.password());
            return what;
        }).then(then).otherwise(alerts::trouble).lastly(() -> working.set(false)).start();
    }
}
