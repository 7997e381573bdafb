package kz.senim.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private final Navigator navigator = new Navigator();
    private final List<Consumer<Page>> waiting = new ArrayList<>();
    private int commits;

    private final class Blank implements Page {
        @Override
        public Parent root() {
            return null;
        }

        @Override
        public void commit() {
            commits++;
        }
    }

    @Test
    void leavingHandsOverWhatIsBeingTyped() {
        navigator.offer(Route.HOME, (_, ready) -> ready.accept(new Blank()));
        navigator.go(Place.HOME);
        navigator.go(Place.HOME);
        assertEquals(1, commits);
    }

    @Test
    void backLeadsWhereOneCameFrom() {
        for (var route : List.of(Route.HOME, Route.WIZARD, Route.RESULT)) {
            navigator.offer(route, (_, ready) -> ready.accept(new Blank()));
        }
        navigator.go(Place.HOME);
        navigator.go(Place.of(Route.WIZARD, "a"));
        navigator.go(Place.of(Route.RESULT, "a"));
        navigator.back();
        assertEquals(Route.WIZARD, navigator.here().route());
        navigator.back();
        navigator.back();
        assertEquals(Place.HOME, navigator.here());
    }

    @Test
    void aScreenReadyTooLateIsNotShown() {
        navigator.offer(Route.WIZARD, (_, ready) -> waiting.add(ready));
        navigator.offer(Route.HOME, (_, ready) -> ready.accept(new Blank()));
        navigator.go(Place.of(Route.WIZARD, "slow"));
        navigator.go(Place.HOME);
        var home = navigator.pageProperty().get();
        waiting.getFirst().accept(new Blank());
        assertSame(home, navigator.pageProperty().get());
    }

    @Test
    void aRouteNobodyOffersIsRefused() {
        assertFalse(navigator.offers(Route.PACK));
        assertThrows(IllegalArgumentException.class, () -> navigator.go(Place.of(Route.PACK, "a")));
    }
}
