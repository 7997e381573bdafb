package kz.senim.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import kz.senim.dossier.Dossier;
import kz.senim.text.Dates;

/** A line for a system: its id, the day it was changed, its name and that of the organisation. */
record SystemLines(Console console, ZoneId zone) {

    void show(Dossier dossier) {
        show(dossier, "");
    }

    /** @param more at the end of the line */
    void show(Dossier dossier, String more) {
        var changed = LocalDate.ofInstant(dossier.changed(), zone);
        console.line(dossier.id() + "  " + Dates.day(changed) + "  " + name(dossier.systemName(), "list.no-name")
                + " · " + name(dossier.organisationName(), "list.no-organisation") + more);
    }

    private String name(String typed, String otherwise) {
        return typed.isBlank() ? console.words(otherwise) : typed.strip();
    }
}
