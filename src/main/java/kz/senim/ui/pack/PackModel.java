package kz.senim.ui.pack;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Version.SignOff;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Replacing;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** Making what was ordered: where to, how far it is. The dossier is only read. */
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
    private final OrderModel order;
    private final StringProperty target = new SimpleStringProperty();
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Job<?>> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper signable = new ReadOnlyBooleanWrapper();
    private final Replacing replacing;
    private boolean left;
    private String suggested = "";

    PackModel(OpenDossier open, OrderModel order, Kit kit, PackChoice choice) {
        this(open, order, kit.services(), kit.tasks(), kit.writer(), kit.alerts(), choice, new PackName(kit.speech()));
    }

    /** @param writer runs one after the other, so that all that was changed before is saved and in the pack */
    PackModel(OpenDossier open, OrderModel order, Services services, Tasks tasks, Tasks writer, Alerts alerts,
              PackChoice choice, PackName names) {
        this.open = open;
        this.order = order;
        this.services = services;
        this.tasks = tasks;
        this.writer = writer;
        this.alerts = alerts;
        this.replacing = new Replacing(tasks, alerts);
        this.choice = choice;
        this.names = names;
        order.languagesProperty().subscribe(_ -> rename());
        order.paperProperty().subscribe(_ -> rename());
        order.formatProperty().subscribe(this::end);
        target.subscribe(_ -> wrong.set(false));
    }

    OrderModel order() {
        return order;
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

    /** Whether what was made last can be signed off: the whole final pack. */
    ReadOnlyBooleanProperty signableProperty() {
        return signable.getReadOnlyProperty();
    }

    /** The file meant by what stands in the field, if it is one. */
    Optional<Path> place() {
        return PackName.read(target.get(), choice.folder(), order.formatProperty().get());
    }

    /** Chosen in the system's own dialog, which has asked before replacing a file. */
    void choose(Path file) {
        replacing.agree(file);
        target.set(file.toString());
    }

    void make() {
        var wanted = order.order();
        write(wanted, (dossier, file, progress) -> services.exports().pack(dossier, wanted, file, progress));
    }

    /** The data for other programs, beside the pack. */
    void makeCopy() {
        write(null, (dossier, file, _) -> services.exports().machineCopy(dossier, file));
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

    /** The name follows what is ordered, unless the user has written another. */
    private void rename() {
        String earlier = suggested;
        suggested = names.of(open.dossier().systemName(), order.order(), order.title(), services.today());
        if (earlier.isEmpty()) {
            target.set(choice.folder().resolve(suggested).toString());
        } else if (target.get().endsWith(earlier)) {
            target.set(target.get().substring(0, target.get().length() - earlier.length()) + suggested);
        }
    }

    /** A name that the user has written takes the ending of the format, too. */
    private void end(Format before, Format now) {
        rename();
        if (target.get().endsWith(before.ending())) {
            target.set(target.get().substring(0, target.get().length() - before.ending().length()) + now.ending());
        }
    }

    /** @param wanted null for the machine copy */
    private void write(Order wanted, Writing writing) {
        var typed = place();
        wrong.set(typed.isEmpty());
        if (typed.isPresent() && job.get() == null) {
            var file = wanted == null ? PackName.machineCopy(typed.get()) : typed.get();
            replacing.ask(file, () -> start(wanted, file, writing));
        }
    }

    private void start(Order wanted, Path file, Writing writing) {
        made.set(null);
        var dossier = open.dossier();
        Job<Path> work = tasks.job((Job.Progress progress) -> {
            writing.write(dossier, file, progress);
            return file;
        });
        job.set(work);
        work.then(_ -> done(wanted, file)).otherwise(alerts::trouble).lastly(() -> job.set(null));
        writer.job(() -> null).then(_ -> work.start()).start();
    }

    private void done(Order wanted, Path file) {
        replacing.forget();
        choice.chose(file);
        signable.set(wanted != null && wanted.whole() && wanted.format() == Format.PDF && wanted.finality() == Finality.FINAL);
        made.set(file);
        if (left) {
            alerts.note("pack.done");
        }
    }
}
