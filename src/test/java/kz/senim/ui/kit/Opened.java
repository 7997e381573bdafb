package kz.senim.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.senim.dossier.Dossier;
import kz.senim.ui.Office;

/** A dossier opened without a screen; what could not be saved is told here. */
public final class Opened {

    public final OpenDossier open;
    public final List<Throwable> failures = new ArrayList<>();

    /** @param writer inline, or whatever a test wants to hold back */
    public Opened(Office office, Dossier dossier, Tasks writer) {
        var opened = new AtomicReference<OpenDossier>();
        new Desk(office.services(), writer, failures::add).open(dossier.id(), opened::set);
        open = opened.get();
    }

    public Opened(Office office, Dossier dossier) {
        this(office, dossier, Tasks.inline());
    }
}
