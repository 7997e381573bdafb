package kz.senim.ui.kit;

/**
 * What every screen is given.
 *
 * @param tasks  for work whose order does not matter
 * @param writer one after the other: saving, and reading what was saved
 */
public record Kit(Services services, Speech speech, Pages pages, Tasks tasks, Tasks writer, Layers layers,
                  Navigator navigator, Desk desk, Looks looks) {

    public Alerts alerts() {
        return layers;
    }
}
