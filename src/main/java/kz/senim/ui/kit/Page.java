package kz.senim.ui.kit;

import java.util.List;
import javafx.scene.Parent;

/** A screen as shown in the window. Built when it is shown, thrown away when it is left. */
public interface Page {

    Parent root();

    /** The path after the name of the program; may be empty. */
    default List<Crumb> crumbs() {
        return List.of();
    }

    /** Once it is in the window: the place for the focus. */
    default void shown() {}

    /** Hands over for saving what is still being typed. Called before leaving and before closing. */
    default void commit() {}

    /** It has been replaced by another screen and will not come back. */
    default void left() {}

    /** @return whether there was an earlier part of this screen to go to */
    default boolean previous() {
        return false;
    }

    /** @return whether there was a later part of this screen to go to */
    default boolean next() {
        return false;
    }

    /** Puts the focus where one searches, where this screen can. */
    default void search() {}

    /** Begins something new, where this screen can. */
    default void create() {}

    /** Lets the user choose a file to bring something in from, where this screen can. */
    default void openFile() {}

    /** Takes back the last change, where this screen can. */
    default void undo() {}
}
