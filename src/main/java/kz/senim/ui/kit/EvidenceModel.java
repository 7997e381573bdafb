package kz.senim.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kz.senim.dossier.Change;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.NewFile;
import kz.senim.dossier.Subject;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.evidence.EvidenceFile;
import kz.senim.evidence.OpenedFiles;

/** Attaching files to what they show, and getting them back; nothing of it on the FX thread. */
public final class EvidenceModel {

    private final OpenDossier open;
    private final Services services;
    private final Tasks tasks;
    private final Tasks writer;
    private final Alerts alerts;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /** @param writer runs one after the other, so that a content is there before the change that names it */
    public EvidenceModel(OpenDossier open, Services services, Tasks tasks, Tasks writer, Alerts alerts) {
        this.open = open;
        this.services = services;
        this.tasks = tasks;
        this.writer = writer;
        this.alerts = alerts;
    }

    /** Whether files are being read. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public List<Evidence> of(Subject subject) {
        return open.dossier().evidenceFor(subject);
    }

    public boolean expired(Evidence evidence) {
        return evidence.expiredOn(services.today());
    }

    /** One after the other; the first that cannot be attached ends it. */
    public void attach(Subject subject, List<Path> files) {
        working.set(!files.isEmpty());
        if (!files.isEmpty()) {
            tasks.job(() -> EvidenceFile.read(files.getFirst()))
                    .then(file -> keep(subject, file, files.subList(1, files.size())))
                    .otherwise(this::stop).start();
        }
    }

    private void keep(Subject subject, EvidenceFile file, List<Path> rest) {
        var dossier = open.dossier();
        writer.job(() -> services.dossiers().attach(dossier, subject, file.name(), file.content())).then(evidence -> {
            open.change(new Change.EvidencePut(evidence));
            attach(subject, rest);
        }).otherwise(this::stop).start();
    }

    private void stop(Throwable problem) {
        working.set(false);
        alerts.trouble(problem);
    }

    /** Shows a copy of it by the system's program; what might be run instead is not handed over. */
    public void open(Evidence evidence) {
        if (!OpenedFiles.shown(evidence.name())) {
            alerts.trouble(new Trouble(Kind.EVIDENCE_NOT_SHOWN, evidence.name(), null));
            return;
        }
        var dossier = open.dossier();
        writer.job(() -> services.evidence().copies().put(evidence.name(), services.dossiers().content(dossier, evidence)))
                .then(this::show).otherwise(alerts::trouble).start();
    }

    private void show(Path copy) {
        tasks.job(() -> {
            services.evidence().opener().open(copy);
            return copy;
        }).otherwise(_ -> alerts.note("pack.open.failed")).start();
    }

    public void save(Evidence evidence, Path target) {
        var dossier = open.dossier();
        writer.job(() -> {
            byte[] content = services.dossiers().content(dossier, evidence);
            NewFile.write(target, aside -> fill(aside, target, content));
            return target;
        }).then(file -> alerts.note("evidence.saved", "file", file.getFileName())).otherwise(alerts::trouble).start();
    }

    private static void fill(Path aside, Path target, byte[] content) {
        try {
            Files.write(aside, content);
        } catch (IOException e) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    /** @param day the last one on which it counts, where there is one */
    public void expire(String id, Optional<LocalDate> day) {
        open.dossier().evidence().stream().filter(one -> one.id().equals(id) && !one.expires().equals(day)).findFirst()
                .ifPresent(one -> open.change(new Change.EvidencePut(one.until(day))));
    }

    /**
     * Asks before; can be undone.
     *
     * @param removed told where it was
     */
    public void remove(Evidence evidence, Runnable removed) {
        alerts.ask(new Alerts.Asking("evidence.remove.title", "evidence.remove.text", "evidence.remove.yes",
                "name", evidence.name()), () -> {
                    open.change(new Change.EvidenceRemoved(evidence.id()));
                    removed.run();
                });
    }
}
