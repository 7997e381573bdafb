package kz.senim.ui.kit;

import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/** How the user likes the program; each change takes effect at once and is remembered. */
public interface Looks {

    ReadOnlyObjectProperty<Preferences> preferencesProperty();

    void show(Theme theme);

    /** @param edition id of the one for new assessments; has to have been read */
    void choose(String edition);

    /** @param change given the size of the text in pixels */
    void resizeText(IntUnaryOperator change);
}
