package kz.senim.ui.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.senim.ui.kit.Sheets.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {

    private static final Size A4 = new Size(595, 842);
    private static final Strip THREE = new Strip(List.of(A4, new Size(842, 595), A4), 1);

    @ParameterizedTest
    @CsvSource({"100, 110, 90", "50, 67, 50", "200, 200, 175", "103, 110, 100", "99.8, 110, 90", "20, 50, 50", "400, 200, 200"})
    void goesByStepsWithinItsLimits(double now, double larger, double smaller) {
        double scale = now / 100 * 96 / 72;
        assertEquals(Zoom.number(larger), Zoom.larger(scale));
        assertEquals(Zoom.number(smaller), Zoom.smaller(scale));
    }

    @Test
    void fitsTheWindow() {
        assertEquals(96.0 / 72, Zoom.USUAL.scale(A4, 10, 10));
        assertEquals(1000, Zoom.to(Zoom.Fit.WIDTH).scale(A4, 1000 + 2 * Strip.GAP, 10) * 595, 0.01);
        assertEquals(600, Zoom.to(Zoom.Fit.PAGE).scale(A4, 1000, 600 + 2 * Strip.GAP) * 842, 0.01);
        assertEquals(200, Zoom.percent(Zoom.to(Zoom.Fit.WIDTH).scale(A4, 9000, 10)), 0.01, "but no larger than can be chosen");
        assertEquals(20, Zoom.percent(Zoom.to(Zoom.Fit.PAGE).scale(A4, 9000, 1)), 0.01);
    }

    @Test
    void pagesLieBelowEachOther() {
        assertEquals(16, THREE.top(0));
        assertEquals(16 + 842 + 16, THREE.top(1));
        assertEquals(16 + 842 + 16 + 595 + 16 + 842 + 16, THREE.height());
        assertEquals(842 + 32, THREE.width());
        assertEquals(0, THREE.at(0));
        assertEquals(0, THREE.at(873));
        assertEquals(1, THREE.at(874));
        assertEquals(2, THREE.at(99_999));
        assertEquals(0, THREE.end(99_999));
        assertEquals(THREE.height() - 500, THREE.end(500));
    }

    /** The line being read stays where it is while the pages grow. */
    @Test
    void thePlaceStays() {
        var large = new Strip(THREE.pages(), 2);
        assertEquals(large.top(1) + 200, large.moved(THREE.top(1) + 100, THREE), 0.01);
    }
}
