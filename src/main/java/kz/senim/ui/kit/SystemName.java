package kz.senim.ui.kit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;

/** What a system is called in a list: its name and that of the organisation, as far as they were given. */
public final class SystemName {

    private SystemName() {}

    public static String of(Dossier dossier, Speech speech) {
        String name = Stream.of(dossier.systemName(), dossier.organisationName()).filter(text -> !text.isBlank())
                .map(String::strip).collect(Collectors.joining(" · "));
        return name.isEmpty() ? speech.say("home.unnamed.system") : name;
    }
}
