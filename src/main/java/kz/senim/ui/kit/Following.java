package kz.senim.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What one screen follows as long as it is shown, so that a dossier lying open does not keep left screens alive. */
public final class Following {

    private Subscription all = Subscription.EMPTY;

    /** Tells the value now and at each change, until {@link #end}. */
    public <T> void on(ObservableValue<T> value, Consumer<? super T> told) {
        all = all.and(value.subscribe(told::accept));
    }

    public void end() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
