package kz.senim.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Trouble;
import kz.senim.ui.kit.NewPassword;
import kz.senim.ui.kit.Tasks;

/** Setting, changing and removing the password of the database; keys of words only. */
final class ProtectionModel {

    private final Dossiers dossiers;
    private final Tasks writer;
    private final ReadOnlyBooleanWrapper locked;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param writer runs one after the other, so that nothing is saved meanwhile */
    ProtectionModel(Dossiers dossiers, Tasks writer) {
        this.dossiers = dossiers;
        this.writer = writer;
        this.locked = new ReadOnlyBooleanWrapper(dossiers.locked());
    }

    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Why it was not done; empty where there is nothing to say. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** @param then is told which it was: `set` or `changed` */
    void set(String now, String fresh, String again, Consumer<String> then,
             Consumer<Throwable> otherwise) {
        problem.set(NewPassword.problem(fresh, again));
        if (problem.get().isEmpty()) {
            protect(now, Optional.of(fresh), locked.get() ? "changed" : "set", then, otherwise);
        }
    }

    void remove(String now, Consumer<String> then, Consumer<Throwable> otherwise) {
        protect(now, Optional.empty(), "removed", then, otherwise);
    }

    private void protect(String now, Optional<String> fresh, String done, Consumer<String> then,
                         Consumer<Throwable> otherwise) {
        problem.set("");
        working.set(true);
        var present = locked.get() ? Optional.of(now.toCharArray()) : Optional.<char[]>empty();
        writer.job(() -> {
            dossiers.protect(present, fresh.map(String::toCharArray));
            return dossiers.locked();
        }).then(isLocked -> {
            locked.set(isLocked);
            then.accept(done);
        }).otherwise(fault -> {
            if (fault instanceof Trouble trouble && trouble.kind() == Trouble.Kind.PASSWORD_WRONG) {
                problem.set("password.wrong");
            } else {
                otherwise.accept(fault);
            }
        }).lastly(() -> working.set(false)).start();
    }
}
