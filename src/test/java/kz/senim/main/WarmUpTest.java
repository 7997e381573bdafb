package kz.senim.main;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import kz.senim.rulebook.Editions;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void makesAWholePackIntoNowhere() {
        assertDoesNotThrow(() -> WarmUp.warm(new Editions()));
    }

    @Test
    void interruptedItEnds() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> WarmUp.warm(new Editions()));
        assertTrue(Thread.interrupted());
    }
}
