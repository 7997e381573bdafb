package kz.senim.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.law.DutyState;
import kz.senim.law.Truth;
import kz.senim.risk.ScenarioQuestions;
import kz.senim.rulebook.Edition;

/**
 * A dossier being worked on: as the user sees it, with all that follows from it, saved change by change behind the
 * FX thread in the order made. A change that could not be saved is kept and tried again with the next one.
 */
public final class OpenDossier {

    private final Services services;
    private final Edition edition;
    private final Tasks writer;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Dossier> dossier;
    private final ReadOnlyObjectWrapper<Conclusions> conclusions;
    private final ReadOnlyObjectWrapper<Saved> saved;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final Deque<Change> undo = new ArrayDeque<>();
    private final List<Change> unsaved = new ArrayList<>();
    /** Which try of saving is under way; work of an earlier one, or after its failure, no longer writes. */
    private final AtomicInteger attempt = new AtomicInteger();

    /**
     * @param edition the one that the dossier is pinned to
     * @param writer  runs one after the other
     * @param failed  told where a change could not be saved
     */
    OpenDossier(Dossier dossier, Edition edition, Services services, Tasks writer, Consumer<Throwable> failed) {
        this.edition = edition;
        this.services = services;
        this.writer = writer;
        this.failed = failed;
        this.dossier = new ReadOnlyObjectWrapper<>(dossier);
        this.conclusions = new ReadOnlyObjectWrapper<>(conclude(dossier));
        this.saved = new ReadOnlyObjectWrapper<>(new Saved(Saved.State.SAVED, dossier.changed()));
    }

    /** The rules and words under which it is worked on. */
    public Edition edition() {
        return edition;
    }

    public ReadOnlyObjectProperty<Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    public Dossier dossier() {
        return dossier.get();
    }

    public ReadOnlyObjectProperty<Conclusions> conclusionsProperty() {
        return conclusions.getReadOnlyProperty();
    }

    public Conclusions conclusions() {
        return conclusions.get();
    }

    public ReadOnlyObjectProperty<Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Takes effect at once; {@link #savedProperty()} says when it is durable. */
    public void change(Change change) {
        undo.push(dossier().undoing(change));
        take(change);
    }

    /** The same of many at once, concluded once; taken back one by one. */
    public void change(List<Change> changes) {
        var now = dossier();
        for (var change : changes) {
            undo.push(now.undoing(change));
            now = now.after(change, services.clock().instant());
        }
        take(now, changes);
    }

    /** Takes the last change back and tells by which change; empty where there is none. */
    public Optional<Change> undo() {
        var back = Optional.ofNullable(undo.poll());
        back.ifPresent(this::take);
        return back;
    }

    /** What would follow if a change were made; nothing is changed. */
    public Conclusions foresee(Change change) {
        return conclude(dossier().after(change, services.clock().instant()));
    }

    /** How failure scenarios are asked for, where they are. */
    public Optional<ScenarioQuestions> scenarios() {
        return edition.scenarios().filter(asked -> Concluding.holds(asked.askIf(), dossier().answers(), edition.rules(),
                conclusions().asOf()) == Truth.YES);
    }

    /** Duties that apply and are not done, or not said to be. */
    public List<DutyState> gaps() {
        return dossier().gaps(conclusions());
    }

    boolean allSaved() {
        return unsaved.isEmpty();
    }

    /** Tries once more to save what could not be saved. */
    public void saveAgain() {
        if (saved.get().state() == Saved.State.FAILED) {
            saved.set(saved.get().now(Saved.State.SAVING));
            List.copyOf(unsaved).forEach(this::write);
        }
    }

    private void take(Change change) {
        take(dossier().after(change, services.clock().instant()), List.of(change));
    }

    private void take(Dossier changed, List<Change> changes) {
        undoable.set(!undo.isEmpty());
        // before the dossier: whoever follows the dossier looks at both
        conclusions.set(conclude(changed));
        dossier.set(changed);
        boolean mended = saved.get().state() == Saved.State.FAILED;
        unsaved.addAll(changes);
        if (mended) {
            saveAgain();
        } else if (!changes.isEmpty()) {
            saved.set(saved.get().now(Saved.State.SAVING));
            changes.forEach(this::write);
        }
    }

    private void write(Change change) {
        int started = attempt.get();
        var at = dossier();
        writer.job(() -> save(at, change, started))
                .then(written -> written(change, written))
                .otherwise(this::failed)
                .start();
    }

    private Dossier save(Dossier at, Change change, int started) {
        if (started != attempt.get()) {
            return null;
        }
        try {
            return services.dossiers().change(at, change);
        } catch (RuntimeException e) {
            attempt.incrementAndGet();
            throw e;
        }
    }

    private void written(Change change, Dossier written) {
        if (written != null) {
            unsaved.remove(change);
            var state = unsaved.isEmpty() ? Saved.State.SAVED : Saved.State.SAVING;
            saved.set(new Saved(state, written.changed()));
        }
    }

    private void failed(Throwable problem) {
        saved.set(saved.get().now(Saved.State.FAILED));
        failed.accept(problem);
    }

    private Conclusions conclude(Dossier of) {
        return Concluding.conclude(of.answers(), edition.rules(), services.today());
    }
}
