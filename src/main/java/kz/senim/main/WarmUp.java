package kz.senim.main;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import kz.senim.dossier.Dossier;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.picture.PdfPictures;
import kz.senim.rulebook.AnswersFile;
import kz.senim.rulebook.Editions;

/**
 * Makes the pack of a worked case into nowhere once nobody has touched the window for a while: what the first pack of
 * a program takes longer than the next is the loading of classes and faces.
 */
final class WarmUp implements AutoCloseable {

    private static final Duration QUIET = Duration.seconds(4);

    private final Thread thread;

    WarmUp(Supplier<Editions> editions) {
        thread = new Thread(() -> run(editions), "senim-warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    /** To be called on the FX thread. */
    void whenQuiet(Scene scene) {
        var quiet = new PauseTransition(QUIET);
        EventHandler<InputEvent> busy = _ -> quiet.playFromStart();
        quiet.setOnFinished(_ -> {
            scene.removeEventFilter(InputEvent.ANY, busy);
            thread.start();
        });
        scene.addEventFilter(InputEvent.ANY, busy);
        quiet.play();
    }

    private static void run(Supplier<Editions> editions) {
        try {
            warm(editions.get());
        } catch (IOException | RuntimeException | LinkageError e) {
            // whoever makes a pack will be told; nobody has asked for this one
        }
    }

    /** @throws CancellationException where the thread is interrupted */
    static void warm(Editions editions) throws IOException {
        var edition = editions.usual();
        var worked = editions.cases(edition.id()).getFirst();
        var export = new PackExport(edition, () -> editions.penalties(edition.id()));
        var pdf = new ByteArrayOutputStream();
        export.pdf(export.compose(dossier(edition.id(), worked.given(), worked.asOf()), worked.asOf(), List.of()),
                Languages.BOTH, pdf, Progress.UNSEEN);
        Progress.UNSEEN.orElseStop();
        try (var pictures = new PdfPictures(pdf.toByteArray())) {
            pictures.draw(0, 1);
        }
    }

    private static Dossier dossier(String edition, AnswersFile given, LocalDate day) {
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Dossier("", edition, given.answers(), given.notes(), given.risks(), given.scenarios(), List.of(), at, at);
    }

    /** What is under way ends at its next look. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
