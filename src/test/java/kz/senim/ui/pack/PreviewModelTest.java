package kz.senim.ui.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Languages;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Order;
import kz.senim.ui.BlankSheets;
import kz.senim.ui.Office;
import kz.senim.ui.RecordedExports;
import kz.senim.ui.kit.Desk;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Sheets;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewModelTest extends RecordedExports {

    private static final Tasks TASKS = Tasks.inline();
    private static final Order ORDER = Order.pdf(Languages.KK, Finality.DRAFT);

    private final Office office = new Office();
    private final BlankSheets sheets = new BlankSheets(40);
    private final List<Throwable> failures = new ArrayList<>();
    private Runnable meanwhile = () -> { };
    private PreviewModel model;

    @BeforeEach
    void begin() {
        office.exports = this;
        var opened = new AtomicReference<OpenDossier>();
        var services = office.services();
        new Desk(services, TASKS, failures::add).open(office.open("order-bot").id(), opened::set);
        model = new PreviewModel(opened.get(), services, TASKS, TASKS, ORDER);
    }

    @Override
    public Sheets preview(Dossier dossier, Order order, Job.Progress progress) {
        assertEquals(ORDER, order);
        progress.at(0.5);
        meanwhile.run();
        return sheets;
    }

    private void shown() {
        model.room(1000, 700);
        model.begin("", failures::add);
    }

    @Test
    void onlyWhatIsSeenAndItsNeighboursAreDrawnAndKept() {
        shown();
        assertEquals(List.of("0×133", "1×133"), sheets.drawn);
        model.go(20);
        assertEquals(Set.of(18, 19, 20, 21), model.drawing().pictures().keySet());
        assertEquals(List.of("19×133", "20×133"), sheets.drawn.subList(2, 4), "what is seen comes first");
        for (int page = 0; page < 40; page++) {
            model.go(page);
            assertTrue(model.drawing().pictures().size() <= 4);
        }
    }

    @Test
    void sizedTheyAreDrawnAgainSharpAndThePlaceStays() {
        shown();
        model.go(10);
        model.larger();
        assertEquals(10, model.pageProperty().get());
        assertEquals(146.67, model.drawing().pictures().get(10).scale() * 100, 0.01);
        model.drawing().density(2);
        assertEquals(293.33, model.drawing().pictures().get(10).scale() * 100, 0.01);
    }

    @Test
    void anEnormousPictureIsDrawnCoarser() {
        shown();
        model.drawing().density(8);
        model.zoomProperty().set(Zoom.number(1000));
        assertEquals(200, Zoom.percent(model.stripProperty().get().scale()), 0.01);
        model.drawing().pictures().values().forEach(drawn ->
                assertTrue(drawn.picture().argb().length <= 12_000_000, () -> "pixels: " + drawn.picture().argb().length));
    }

    @Test
    void noPageIsBeyondTheFirstAndTheLast() {
        shown();
        model.go(-5);
        assertEquals(0, model.pageProperty().get());
        model.go(500);
        assertEquals(39, model.pageProperty().get());
        model.topProperty().set(model.stripProperty().get().end(700));
        assertEquals(39, model.pageProperty().get());
    }

    @Test
    void beginsWithThePaperThatWasAskedFor() {
        model.room(1000, 700);
        model.begin("p12", failures::add);
        assertEquals(12, model.pageProperty().get());
    }

    /** The room is known only when the window has laid the screen out. */
    @Test
    void roomMayComeLater() {
        model.begin("p12", failures::add);
        assertEquals(List.of(), sheets.drawn);
        model.room(1000, 700);
        assertEquals(40, model.pages());
    }

    @Test
    void leftEverythingIsFreed() {
        shown();
        model.leave();
        assertTrue(sheets.closed);
        assertTrue(model.drawing().pictures().isEmpty());
        assertNull(model.sheetsProperty().get());
    }

    @Test
    void cancelledWhileTheyAreMadeNothingIsShownAndAllIsFreed() {
        meanwhile = model::leave;
        shown();
        assertNull(model.sheetsProperty().get());
        assertTrue(sheets.closed);
        assertEquals(List.of(), failures);
    }

    @Test
    void aFailureIsTold() {
        meanwhile = () -> {
            throw new Trouble(Trouble.Kind.PACK_OPEN, "2", null);
        };
        shown();
        assertEquals(1, failures.size());
        assertNull(model.sheetsProperty().get());
        assertFalse(sheets.closed);
    }
}
