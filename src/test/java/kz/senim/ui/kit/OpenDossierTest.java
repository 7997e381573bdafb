package kz.senim.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Change;
import kz.senim.dossier.Trouble;
import kz.senim.law.Answer;
import kz.senim.ui.Office;
import org.junit.jupiter.api.Test;

class OpenDossierTest {

    private static final String NAME = "system.name";

    private final Office office = new Office();
    private final Opened opened = new Opened(office, office.add(Map.of(), List.of()));
    private final OpenDossier open = opened.open;

    private static Change named(String name) {
        return new Change.Answered(NAME, new Answer.Text(name));
    }

    private String shelved() {
        return office.dossiers.open(open.dossier().id()).systemName();
    }

    @Test
    void aChangeIsSavedAndSaidToBe() {
        open.change(named("бот"));
        assertEquals("бот", shelved());
        assertEquals(Saved.State.SAVED, open.savedProperty().get().state());
    }

    @Test
    void itIsNotSaidToBeSavedBeforeItIs() {
        Deque<Runnable> held = new ArrayDeque<>();
        var slow = new Opened(office, open.dossier(), new Tasks(Runnable::run, Runnable::run, e -> { })).open;
        var holding = new OpenDossier(slow.dossier(), office.edition, office.services(), new Tasks(held::add, Runnable::run, e -> { }),
                e -> { });
        holding.change(named("бот"));
        assertEquals("бот", holding.dossier().systemName());
        assertEquals(Saved.State.SAVING, holding.savedProperty().get().state());
        assertFalse(holding.allSaved());
        held.poll().run();
        assertEquals(Saved.State.SAVED, holding.savedProperty().get().state());
        assertTrue(holding.allSaved());
    }

    @Test
    void whatCouldNotBeSavedIsKeptAndSavedWithTheNextChange() {
        office.shelf.full = true;
        open.change(named("бірінші"));
        assertEquals(Saved.State.FAILED, open.savedProperty().get().state());
        assertEquals(Trouble.Kind.STORAGE_FULL, ((Trouble) opened.failures.getFirst()).kind());
        assertEquals("бірінші", open.dossier().systemName());
        office.shelf.full = false;
        open.change(new Change.Noted(NAME, "есте"));
        assertEquals("бірінші", shelved());
        assertEquals("есте", office.dossiers.open(open.dossier().id()).note(NAME));
        assertTrue(open.allSaved());
    }

    @Test
    void theLastOfSeveralFailedChangesWins() {
        office.shelf.full = true;
        open.change(named("а"));
        open.change(named("ә"));
        office.shelf.full = false;
        open.saveAgain();
        assertEquals("ә", shelved());
        assertTrue(open.allSaved());
    }

    /** Those queued behind the one that failed must not overtake it. */
    @Test
    void queuedChangesWaitForTheOneThatFailed() {
        Deque<Runnable> held = new ArrayDeque<>();
        var queued = new OpenDossier(open.dossier(), office.edition, office.services(),
                new Tasks(held::add, Runnable::run, e -> { }), e -> { });
        queued.change(named("а"));
        queued.change(new Change.Noted(NAME, "ескертпе"));
        office.shelf.full = true;
        held.poll().run();
        office.shelf.full = false;
        held.poll().run();
        assertEquals("", office.dossiers.open(open.dossier().id()).note(NAME));
        queued.saveAgain();
        held.forEach(Runnable::run);
        assertEquals("а", shelved());
        assertEquals("ескертпе", office.dossiers.open(open.dossier().id()).note(NAME));
    }

    @Test
    void undoTakesBackOneChangeAfterTheOther() {
        open.change(named("а"));
        open.change(named("ә"));
        open.change(new Change.Withdrawn(NAME));
        open.undo();
        assertEquals("ә", shelved());
        open.undo();
        assertEquals("а", shelved());
        open.undo();
        assertEquals(Optional.empty(), open.dossier().answers().to(NAME));
        assertEquals(Optional.empty(), open.undo());
    }

    @Test
    void foreseeingChangesNothing() {
        var before = open.dossier();
        var foreseen = open.foresee(new Change.Answered("ai.software", Answer.chosen("not")));
        assertFalse(foreseen.equals(open.conclusions()));
        assertEquals(before, open.dossier());
    }
}
