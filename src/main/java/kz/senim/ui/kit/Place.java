package kz.senim.ui.kit;

/**
 * Where one can be.
 *
 * @param dossier id of the dossier shown, empty where the screen shows none
 * @param spot    where on the screen: id of a question, step or risk; empty for its beginning
 */
public record Place(Route route, String dossier, String spot) {

    public static final Place HOME = new Place(Route.HOME, "", "");

    public static Place of(Route route, String dossier) {
        return new Place(route, dossier, "");
    }
}
