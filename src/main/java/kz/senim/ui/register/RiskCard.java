package kz.senim.ui.register;

import java.util.Optional;
import javafx.scene.Node;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;

/** A part of the page of one risk. */
interface RiskCard {

    Node root();

    /** Shows what is saved; what is just being typed stays. */
    void show(Risk risk);

    /** Hands over for saving what is still being typed. */
    default void flush() {}

    /** The language has changed; whatever is bound to it follows by itself. */
    default void speak() {}

    /** The field in which a remark is answered, where it is here. */
    default Optional<Node> at(Remark.Spot spot) {
        return Optional.empty();
    }
}
