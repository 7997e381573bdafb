package kz.senim.ui.kit;

import kz.senim.rulebook.Edition;

/**
 * What every screen is given.
 *
 * @param tasks  for work whose order does not matter
 * @param writer one after the other: saving, and reading what was saved
 */
public record Kit(Services services, Speech speech, Pages pages, Tasks tasks, Tasks writer, Layers layers,
                  Navigator navigator, Desk desk, Looks looks) {

    /** The edition under which new assessments are made. */
    public Edition usual() {
        return services.usual(looks.preferencesProperty().get().edition());
    }

    public Alerts alerts() {
        return layers;
    }
}
