package kz.senim.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Conflict;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Merging;
import kz.senim.dossier.Side;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Edition;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** What a file would bring, and bringing it; nothing is written before. */
final class ImportModel {

    private final Path file;
    private final Services services;
    private final Edition usual;
    private final Tasks writer;
    private final Alerts alerts;
    private final ObservableMap<Conflict, Side> chosen = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * @param file  the system in the file, with its contents
     * @param left  evidence that cannot be taken, since its content is nowhere
     * @param doubts in how many places the file is not what follows from it
     * @param ours  the same system here, where it is here
     * @param known whether the program has the edition of the file
     * @param kept  the edition of the system here, where the program has it
     * @param words in whose words it is told
     */
    record Found(Carried file, List<Evidence> left, int doubts, Optional<Dossier> ours, boolean known, Optional<Edition> kept, Edition words) {

        Dossier theirs() {
            return file.dossier();
        }

        Optional<Merging> merging() {
            return ours.map(own -> Merging.of(own, theirs()));
        }

        boolean nothingNew() {
            return merging().filter(m -> m.added().isEmpty() && m.conflicts().isEmpty()).isPresent();
        }
    }

    /**
     * @param usual  in whose words it is told where the program does not have the file's edition
     * @param writer runs one after the other, so that all that was changed before is compared
     */
    ImportModel(Path file, Services services, Edition usual, Tasks writer, Alerts alerts) {
        this.file = file;
        this.services = services;
        this.usual = usual;
        this.writer = writer;
        this.alerts = alerts;
    }

    Path file() {
        return file;
    }

    ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether the password of the file is asked for. */
    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Whether a password was given that was another one. */
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Which side of a conflict stays; ours until another is chosen. */
    ObservableMap<Conflict, Side> chosen() {
        return chosen;
    }

    Side side(Conflict conflict) {
        return chosen.getOrDefault(conflict, Side.OURS);
    }

    void chooseAll(Side side) {
        found.get().flatMap(Found::merging).ifPresent(m -> m.conflicts().forEach(c -> chosen.put(c, side)));
    }

    /** @param ready told where it has been read, or a password is needed for that */
    void look(Optional<char[]> password, Runnable ready) {
        working.set(true);
        refused.set(false);
        writer.job(() -> found(services.files().read(file, password))).then(read -> {
            working.set(false);
            locked.set(false);
            found.set(Optional.of(read));
            ready.run();
        }).otherwise(fault -> {
            working.set(false);
            if (fault instanceof Trouble trouble && trouble.kind() == Trouble.Kind.EXCHANGE_PASSWORD) {
                locked.set(true);
                refused.set(password.isPresent());
                ready.run();
            } else {
                alerts.trouble(fault);
            }
        }).start();
    }

    private Found found(Carried carried) {
        var takeable = services.dossiers().takeable(carried);
        var theirs = takeable.carried().dossier();
        var ours = services.dossiers().find(theirs.id());
        var edition = services.editions().find(theirs.edition());
        return new Found(takeable.carried(), takeable.left(), services.files().doubts(file), ours, edition.isPresent(),
                ours.flatMap(own -> services.editions().find(own.edition())), edition.orElse(usual));
    }

    /**
     * @param stopped told where it ended halfway: what is written by then is there
     * @param done    told where all of it has been written
     */
    void bring(Runnable stopped, Consumer<Dossier> done) {
        var carried = found.get().orElseThrow().file();
        var theirs = carried.dossier();
        var choice = Map.copyOf(chosen);
        working.set(true);
        writer.job(() -> {
            services.dossiers().find(theirs.id()).ifPresentOrElse(ours -> merge(ours, carried, choice),
                    () -> services.dossiers().take(carried));
            return theirs;
        }).then(done).otherwise(fault -> {
            stopped.run();
            alerts.trouble(fault);
        }).lastly(() -> working.set(false)).start();
    }

    /** Compared anew, so that after a try that was stopped halfway only the rest is written. */
    private void merge(Dossier ours, Carried theirs, Map<Conflict, Side> choice) {
        var changes = Merging.of(ours, theirs.dossier()).changes(c -> choice.getOrDefault(c, Side.OURS));
        services.dossiers().merge(ours, changes, theirs.contents());
    }
}
