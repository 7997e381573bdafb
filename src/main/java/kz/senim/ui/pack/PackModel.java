package kz.senim.ui.pack;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Version.SignOff;
import kz.senim.law.Question;
import kz.senim.pack.model.Languages;
import kz.senim.risk.ScenarioField;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Replacing;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Standing;
import kz.senim.ui.kit.Tasks;

/** Making the pack: in which language, where to, how far it is. The dossier is only read. */
final class PackModel {

    /** How a file is written. */
    @FunctionalInterface
    private interface Writing {
        void write(Dossier dossier, Path target, Job.Progress progress);
    }

    private final OpenDossier open;
    private final Services services;
    private final Tasks tasks;
    private final Tasks writer;
    private final Alerts alerts;
    private final PackChoice choice;
    private final PackName names;
    private final ObjectProperty<Languages> languages;
    private final StringProperty target = new SimpleStringProperty();
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Job<?>> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> made = new ReadOnlyObjectWrapper<>();
    private final Replacing replacing;
    private boolean left;
    private String suggested = "";

    PackModel(OpenDossier open, Kit kit, PackChoice choice) {
        this(open, kit.services(), kit.tasks(), kit.writer(), kit.alerts(), choice, new PackName(kit.speech()));
    }

    /** @param writer runs one after the other, so that all that was changed before is saved and in the pack */
    PackModel(OpenDossier open, Services services, Tasks tasks, Tasks writer, Alerts alerts, PackChoice choice,
              PackName names) {
        this.open = open;
        this.services = services;
        this.tasks = tasks;
        this.writer = writer;
        this.alerts = alerts;
        this.replacing = new Replacing(tasks, alerts);
        this.choice = choice;
        this.names = names;
        languages = new SimpleObjectProperty<>(choice.languages());
        languages.subscribe(this::chose);
        target.subscribe(_ -> wrong.set(false));
    }

    /** Where there are fewer failure scenarios than a classification rests on: what asks for one more. */
    private Stream<String> lackingScenarios() {
        return open.scenarios().filter(asked -> !asked.enough(open.dossier().scenarios())).stream()
                .map(_ -> ScenarioField.WHAT.id());
    }

    /** Questions without an answer that keep the pack a draft, in questionnaire order; none where it is final. */
    List<String> open() {
        var conclusions = open.conclusions();
        var rules = this.open.edition().rules();
        var open = new LinkedHashSet<>(conclusions.open());
        open.addAll(new Standing(rules, conclusions).deciding());
        var questions = rules.questions().stream().map(Question::id).filter(open::contains);
        return Stream.concat(questions, lackingScenarios()).toList();
    }

    ObjectProperty<Languages> languagesProperty() {
        return languages;
    }

    /** The file as typed. */
    StringProperty targetProperty() {
        return target;
    }

    /** Whether what was typed is no file. */
    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    ObservableValue<Boolean> workingProperty() {
        return job.map(_ -> true).orElse(false);
    }

    /** From 0 to 1; below 0 while unknown. */
    ObservableValue<Number> progressProperty() {
        return job.flatMap(Job::progressProperty).orElse(-1.0);
    }

    /** The file made last; null before. */
    ReadOnlyObjectProperty<Path> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** The file meant by what stands in the field, if it is one. */
    Optional<Path> place() {
        return PackName.read(target.get(), choice.folder());
    }

    /** Chosen in the system's own dialog, which has asked before replacing a file. */
    void choose(Path file) {
        replacing.agree(file);
        target.set(file.toString());
    }

    void make() {
        write(false, (dossier, file, progress) ->
                services.exports().pack(dossier, languages.get(), file, progress));
    }

    /** The data for other programs, beside the pack. */
    void makeCopy() {
        write(true, (dossier, file, _) -> services.exports().machineCopy(dossier, file));
    }

    /**
     * Names the state that the pack was made of, with who signed it off and the pack's hash.
     *
     * @param name of the state
     * @param then told once it is kept
     */
    void signOff(String by, String name, Runnable then) {
        var file = made.get();
        writer.job(() -> services.dossiers().signOff(open.dossier(), name, new SignOff(by.strip(), PackHash.of(file))))
                .then(_ -> then.run()).otherwise(alerts::trouble).start();
    }

    /** The screen is no longer shown; what is under way goes on, and a word tells when it is done. */
    void leave() {
        left = true;
    }

    void cancel() {
        if (job.get() != null) {
            job.get().cancel();
            alerts.note("pack.cancelled");
        }
    }

    /** The name follows the language, unless the user has written another. */
    private void chose(Languages these) {
        choice.chose(these);
        String earlier = suggested;
        suggested = names.of(open.dossier().systemName(), these, services.today());
        if (earlier.isEmpty()) {
            target.set(choice.folder().resolve(suggested).toString());
        } else if (target.get().endsWith(earlier)) {
            target.set(target.get().substring(0, target.get().length() - earlier.length()) + suggested);
        }
    }

    private void write(boolean copy, Writing writing) {
        var typed = place();
        wrong.set(typed.isEmpty());
        if (typed.isPresent() && job.get() == null) {
            var file = copy ? PackName.machineCopy(typed.get()) : typed.get();
            replacing.ask(file, () -> start(file, writing));
        }
    }

    private void start(Path file, Writing writing) {
        made.set(null);
        var dossier = open.dossier();
        Job<Path> work = tasks.job((Job.Progress progress) -> {
            writing.write(dossier, file, progress);
            return file;
        });
        job.set(work);
        work.then(this::done).otherwise(alerts::trouble).lastly(() -> job.set(null));
        writer.job(() -> null).then(_ -> work.start()).start();
    }

    private void done(Path file) {
        replacing.forget();
        choice.chose(file);
        made.set(file);
        if (left) {
            alerts.note("pack.done");
        }
    }
}
