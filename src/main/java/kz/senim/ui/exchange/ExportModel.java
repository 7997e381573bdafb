package kz.senim.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.senim.dossier.Dossier;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.FileName;
import kz.senim.ui.kit.NewPassword;
import kz.senim.ui.kit.Replacing;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.SystemFiles;
import kz.senim.ui.kit.Tasks;

/** Saving a system to a file: where to, and under which password, if any. */
final class ExportModel {

    private final Dossier dossier;
    private final Services services;
    private final Tasks writer;
    private final Alerts alerts;
    private final StringProperty target = new SimpleStringProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final Replacing replacing;

    /** @param unnamed what the file is called where the system has no name */
    ExportModel(Dossier dossier, Services services, Tasks writer, Alerts alerts, String unnamed) {
        this.dossier = dossier;
        this.services = services;
        this.writer = writer;
        this.alerts = alerts;
        this.replacing = new Replacing(writer, alerts);
        String name = FileName.part(dossier.systemName(), unnamed) + " " + services.today() + SystemFiles.ENDING;
        target.set(services.exports().folder().resolve(name).toString());
    }

    Dossier dossier() {
        return dossier;
    }

    /** The file as typed. */
    StringProperty targetProperty() {
        return target;
    }

    /** Key of the words that say why it was not saved; empty where there is nothing to say. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** The file meant by what stands in the field, if it is one. */
    Optional<Path> place() {
        return FileName.read(target.get(), services.exports().folder(), SystemFiles.ENDING);
    }

    /** Chosen in the system's own dialog, which has asked before replacing a file. */
    void choose(Path file) {
        replacing.agree(file);
        target.set(file.toString());
    }

    /**
     * @param password empty for none
     * @param done     given the file
     */
    void save(String password, String again, Consumer<Path> done) {
        var file = place();
        problem.set(file.isEmpty() ? "pack.target.wrong"
                : password.isEmpty() && again.isEmpty() ? "" : NewPassword.problem(password, again));
        if (problem.get().isEmpty()) {
            var word = Optional.of(password).filter(p -> !p.isEmpty()).map(String::toCharArray);
            file.ifPresent(target -> replacing.ask(target, () -> write(target, word, done)));
        }
    }

    private void write(Path file, Optional<char[]> password, Consumer<Path> done) {
        working.set(true);
        writer.job(() -> {
            services.files().write(services.dossiers().carried(dossier), file, password);
            return file;
        }).then(done).otherwise(alerts::trouble).lastly(() -> working.set(false)).start();
    }
}
