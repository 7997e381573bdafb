package kz.senim.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.senim.mark.MarkFolder;
import kz.senim.mark.MarkFolder.Kept;
import kz.senim.pack.model.Mark;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Tasks;

/** The mark of the documents: a name and contacts, kept as they are typed, and a logo taken from a file. */
final class MarkModel {

    private final MarkFolder folder;
    private final Tasks tasks;
    private final Tasks writer;
    private final Alerts alerts;
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(new Kept(Mark.NONE, false));
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * @param tasks  reads logos, which may take seconds
     * @param writer one after the other, so that what was typed last is what is kept
     */
    MarkModel(MarkFolder folder, Tasks tasks, Tasks writer, Alerts alerts) {
        this.folder = folder;
        this.tasks = tasks;
        this.writer = writer;
        this.alerts = alerts;
    }

    ReadOnlyObjectProperty<Kept> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** A logo is being read. */
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** @param then told once what was kept is there */
    void read(Runnable then) {
        writer.job(folder::kept).then(found -> {
            kept.set(found);
            then.run();
        }).otherwise(alerts::trouble).start();
    }

    /** @param contacts as typed, with one of them in a line */
    void write(String name, String contacts) {
        writer.job(() -> {
            folder.write(name, lines(contacts));
            return folder.kept();
        }).then(kept::set).otherwise(alerts::trouble).start();
    }

    /** Whether all that is typed stands in the documents. */
    static boolean fits(String name, String contacts) {
        var lines = lines(contacts);
        return name.strip().length() <= Mark.LONGEST && lines.size() <= Mark.CONTACTS
                && lines.stream().allMatch(line -> line.length() <= Mark.LONGEST);
    }

    private static List<String> lines(String contacts) {
        return contacts.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Where the file is refused the logo stays as it was. */
    void take(Path file) {
        change(() -> folder.take(file));
    }

    void removeLogo() {
        change(folder::removeLogo);
    }

    private void change(Runnable how) {
        if (working.get()) {
            return;
        }
        working.set(true);
        tasks.job(() -> {
            how.run();
            return true;
        }).then(_ -> read(() -> { })).otherwise(alerts::trouble).lastly(() -> working.set(false)).start();
    }
}
