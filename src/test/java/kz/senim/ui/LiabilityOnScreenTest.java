package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The estimate of liability on the result page, which is read behind the FX thread. */
class LiabilityOnScreenTest {

    private final Office office = new Office();
    private Walk walk;

    @AfterEach
    void end() {
        walk.end();
    }

    @Test
    void opensAnOffenceToItsElements() {
        result("dose-helper");
        Walk.waitFor(() -> walk.shows("result-offence-high-risk"));
        assertTrue(walk.shows("result-offence-synthetic"));
        assertFalse(walk.shows("element-consequence"));
        walk.act(() -> walk.<ToggleButton>find("result-offence-high-risk").fire());
        assertTrue(walk.shows("element-consequence"));
    }

    private void result(String worked) {
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.RESULT, office.open(worked).id())));
    }
}
