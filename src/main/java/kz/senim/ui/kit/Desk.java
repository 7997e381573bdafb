package kz.senim.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the dossier being worked on lies open, shared by the screens that show it. */
public final class Desk {

    private final Services services;
    private final Tasks writer;
    private final Consumer<Throwable> failed;
    private final Map<String, OpenDossier> open = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<OpenDossier> current = new ReadOnlyObjectWrapper<>();

    /** @param writer runs one after the other, so that whoever reads through it sees all that was saved before */
    public Desk(Services services, Tasks writer, Consumer<Throwable> failed) {
        this.services = services;
        this.writer = writer;
        this.failed = failed;
    }

    /** The dossier last opened; null before the first. */
    public ReadOnlyObjectProperty<OpenDossier> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Hands the dossier over once it is read; tells the user where it cannot be. */
    public void open(String id, Consumer<OpenDossier> ready) {
        open.values().removeIf(lying -> lying.allSaved() && !lying.dossier().id().equals(id));
        var lying = open.get(id);
        if (lying != null) {
            current.set(lying);
            ready.accept(lying);
            return;
        }
        writer.job(() -> read(id)).then(opened -> {
            open.put(id, opened);
            current.set(opened);
            ready.accept(opened);
        }).otherwise(failed).start();
    }

    /** Lays everything away, after all of it was replaced by a copy. */
    public void forget() {
        open.clear();
        clear();
    }

    /** Lays the current dossier aside. */
    public void clear() {
        current.set(null);
    }

    public boolean allSaved() {
        return open.values().stream().allMatch(OpenDossier::allSaved);
    }

    public void saveAgain() {
        open.values().forEach(OpenDossier::saveAgain);
    }

    private OpenDossier read(String id) {
        var dossier = services.dossiers().open(id);
        return new OpenDossier(dossier, services.edition(dossier.edition()), services, writer, failed);
    }
}
