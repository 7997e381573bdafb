package kz.senim.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The two looks, and whichever of them the system has. AtlantaFX carries the controls, ours is laid over it, here. */
public enum Theme {
    LIGHT, DARK, SYSTEM;

    private static final List<String> SHEETS = List.of("base", "screens", "register", "documents");
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic");

    public Theme other() {
        return shown() == LIGHT ? DARK : LIGHT;
    }

    private Theme shown() {
        if (this != SYSTEM) {
            return this;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(base());
        scene.getStylesheets().setAll(Stream.concat(Stream.of(shown().name().toLowerCase(Locale.ROOT)), SHEETS.stream())
                .map(Theme::sheet).toList());
    }

    /** Once, before the first scene. Without the faces the system's own typeface stands in. */
    public static void loadFaces() {
        FACES.stream().map(face -> Theme.class.getResource("/fonts/SenimSans-" + face + ".ttf"))
                .filter(Objects::nonNull)
                .forEach(url -> Font.loadFont(url.toExternalForm(), 14));
    }

    public static Stream<String> sheets() {
        return Stream.concat(Stream.of("light", "dark"), SHEETS.stream()).map(Theme::sheet);
    }

    private String base() {
        return shown() == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/kz/senim/ui/theme/" + name + ".css").toExternalForm();
    }
}
