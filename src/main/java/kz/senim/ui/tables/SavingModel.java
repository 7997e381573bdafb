package kz.senim.ui.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.senim.pack.model.Languages;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.FileName;
import kz.senim.ui.kit.Replacing;
import kz.senim.ui.kit.Tasks;

/** Saving something of a register to a file: in which language, where to, and what came of it. */
final class SavingModel {

    private final Form form;
    private final Tasks writer;
    private final Alerts alerts;
    private final Replacing replacing;
    private final ObjectProperty<Languages> languages;
    private final ObjectProperty<String> ending;
    private final StringProperty target = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Path> made = new ReadOnlyObjectWrapper<>();
    private String suggested = "";

    /** How a file is written, behind the FX thread. */
    @FunctionalInterface
    interface Writing {
        void write(Languages languages, Path file);
    }

    /**
     * @param folder  where it goes unless another place is chosen
     * @param endings of its name, the usual one first
     * @param name    without the ending
     */
    record Form(Path folder, List<String> endings, Function<Languages, String> name, Writing writing) {

        Optional<String> ending(String typed) {
            String name = typed.strip().toLowerCase(Locale.ROOT);
            return endings.stream().filter(name::endsWith).findFirst();
        }
    }

    /** @param writer runs one after the other, so that all that was changed before is saved */
    SavingModel(Form form, Languages first, Tasks writer, Alerts alerts) {
        this.form = form;
        this.writer = writer;
        this.alerts = alerts;
        this.replacing = new Replacing(writer, alerts);
        languages = new SimpleObjectProperty<>(first);
        ending = new SimpleObjectProperty<>(form.endings().getFirst());
        target.set(form.folder().resolve(suggest()).toString());
        languages.subscribe(_ -> rename());
        ending.subscribe(_ -> rename());
        target.subscribe(this::typed);
    }

    List<String> endings() {
        return form.endings();
    }

    ObjectProperty<Languages> languagesProperty() {
        return languages;
    }

    /** The kind of the file; follows the name that is typed. */
    ObjectProperty<String> endingProperty() {
        return ending;
    }

    /** The file as typed. */
    StringProperty targetProperty() {
        return target;
    }

    /** Whether what was typed is no file. */
    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** The file saved last; null before. */
    ReadOnlyObjectProperty<Path> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** The file meant by what stands in the field, if it is one. */
    Optional<Path> place() {
        return FileName.read(target.get(), form.folder(), ending.get());
    }

    /** Chosen in the system's own dialog, which has asked before replacing a file. */
    void choose(Path file) {
        replacing.agree(file);
        target.set(file.toString());
    }

    void save() {
        var file = place();
        wrong.set(file.isEmpty());
        file.filter(_ -> !working.get()).ifPresent(f -> replacing.ask(f, () -> write(f)));
    }

    private void write(Path file) {
        var chosen = languages.get();
        made.set(null);
        working.set(true);
        writer.job(() -> {
            form.writing().write(chosen, file);
            return file;
        }).then(this::done).otherwise(alerts::trouble).lastly(() -> working.set(false)).start();
    }

    private void done(Path file) {
        replacing.forget();
        made.set(file);
    }

    private String suggest() {
        suggested = form.name().apply(languages.get()) + ending.get();
        return suggested;
    }

    private void typed(String text) {
        wrong.set(false);
        form.ending(text).ifPresent(ending::set);
    }

    /** The name follows the language and the kind, unless the user has written another; its ending always does. */
    private void rename() {
        String earlier = suggested;
        String now = suggest();
        String typed = target.get();
        if (typed.endsWith(earlier)) {
            target.set(typed.substring(0, typed.length() - earlier.length()) + now);
        } else {
            form.ending(typed).filter(e -> !e.equals(ending.get())).ifPresent(e ->
                    target.set(typed.strip().substring(0, typed.strip().length() - e.length()) + ending.get()));
        }
    }
}
