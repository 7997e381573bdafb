package kz.senim.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Window;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.evidence.OpenedFiles;
import kz.senim.ui.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceModelTest implements Alerts {

    private static final Subject RISK = new Subject(Subject.Kind.RISK, "r1");

    @TempDir
    Path folder;
    private final Office office = new Office();
    private final List<Kind> troubles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private boolean failing;
    private OpenDossier open;
    private EvidenceModel model;

    @BeforeEach
    void anOpenDossier() {
        office.evidence = new EvidenceAccess(new OpenedFiles(folder, folder), new Opener() {
            @Override
            public boolean able() {
                return true;
            }

            @Override
            public void open(Path path) throws IOException {
                if (failing) {
                    throw new IOException("no program");
                }
                shown.add(path);
            }
        }, new FileDialogs() {
            @Override
            public List<Path> open(String title, Window over) {
                return List.of();
            }

            @Override
            public Optional<Path> save(String title, String name, Window over) {
                return Optional.empty();
            }
        });
        open = new Opened(office, office.add(Map.of(), List.of())).open;
        model = new EvidenceModel(open, office.services(), Tasks.inline(), Tasks.inline(), this);
    }

    @Override
    public void trouble(Throwable problem) {
        troubles.add(((Trouble) problem).kind());
    }

    @Override
    public void note(String key, Object... values) {
        notes.add(key);
    }

    @Override
    public void ask(Asking asking, Runnable yes) {
        assertEquals("a.pdf", asking.values()[1]);
        yes.run();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> names() {
        return office.dossiers.open(open.dossier().id()).evidenceFor(RISK).stream().map(Evidence::name).toList();
    }

    @Test
    void filesAreAttachedInTheirOrder() throws IOException {
        model.attach(RISK, List.of(file("a.pdf", "1"), file("b.pdf", "2")));
        assertEquals(List.of("a.pdf", "b.pdf"), names());
        assertEquals(names(), model.of(RISK).stream().map(Evidence::name).toList());
        assertFalse(model.workingProperty().get());
        assertEquals(List.of(), model.of(Subject.question("r1")));
    }

    @Test
    void theFirstThatCannotBeAttachedEndsIt() throws IOException {
        model.attach(RISK, List.of(file("a.pdf", "1"), folder, file("c.pdf", "3")));
        assertEquals(List.of("a.pdf"), names());
        assertEquals(List.of(Kind.EVIDENCE_NO_FILE), troubles);
        assertFalse(model.workingProperty().get());
    }

    @Test
    void aFullDiskIsToldAndNothingIsAttached() throws IOException {
        office.shelf.full = true;
        model.attach(RISK, List.of(file("a.pdf", "1")));
        assertEquals(List.of(Kind.STORAGE_FULL), troubles);
        assertEquals(List.of(), model.of(RISK));
    }

    @Test
    void aDayIsKeptAndTakenBack() throws IOException {
        model.attach(RISK, List.of(file("a.pdf", "1")));
        String id = model.of(RISK).getFirst().id();
        model.expire(id, Optional.of(LocalDate.of(2026, 11, 21)));
        assertTrue(model.expired(model.of(RISK).getFirst()));
        model.expire(id, Optional.of(LocalDate.of(2026, 11, 22)));
        assertFalse(model.expired(model.of(RISK).getFirst()), "the last day counts");
        model.expire("gone", Optional.empty());
        open.undo();
        assertTrue(model.expired(model.of(RISK).getFirst()));
    }

    @Test
    void itIsShownSavedAndRemoved() throws IOException {
        model.attach(RISK, List.of(file("a.pdf", "1")));
        var evidence = model.of(RISK).getFirst();
        model.open(evidence);
        assertEquals("1", Files.readString(shown.getFirst()));
        failing = true;
        model.open(evidence);
        model.save(evidence, folder.resolve("copy.pdf"));
        assertEquals("1", Files.readString(folder.resolve("copy.pdf")));
        assertEquals(List.of("pack.open.failed", "evidence.saved"), notes);
        model.save(evidence, folder.resolve("nowhere").resolve("copy.pdf"));
        assertEquals(List.of(Kind.TARGET_UNWRITABLE), troubles);
        var removed = new ArrayList<String>();
        model.remove(evidence, () -> removed.add("removed"));
        assertEquals(List.of(), names());
        assertEquals(List.of("removed"), removed);
        open.undo();
        model.open(model.of(RISK).getFirst());
        assertEquals(List.of("a.pdf"), names());
    }

    @Test
    void whatMightRunIsNotHandedOver() throws IOException {
        model.attach(RISK, List.of(file("setup.exe", "MZ")));
        model.open(model.of(RISK).getFirst());
        assertEquals(List.of(Kind.EVIDENCE_NOT_SHOWN), troubles);
        assertEquals(List.of(), shown);
    }
}
