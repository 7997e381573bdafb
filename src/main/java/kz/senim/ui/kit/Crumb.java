package kz.senim.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;

/** One part of the path shown in the header; the last one is where the user is. */
public record Crumb(ObservableValue<String> text, Place place) {

    /** Client and system of a dossier, as typed; the system leads to its questions. */
    public static List<Crumb> to(Speech speech, OpenDossier open) {
        var wizard = Place.of(Route.WIZARD, open.dossier().id());
        return List.of(new Crumb(named(speech, open, false), null), new Crumb(named(speech, open, true), wizard));
    }

    private static ObservableValue<String> named(Speech speech, OpenDossier open, boolean system) {
        return speech.text(_ -> {
            var typed = system ? open.dossier().systemName() : open.dossier().organisationName();
            return typed.isBlank() ? speech.say(system ? "home.unnamed.system" : "home.unnamed.client") : typed;
        }, open.dossierProperty());
    }
}
