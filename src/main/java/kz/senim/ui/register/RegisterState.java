package kz.senim.ui.register;

import java.util.Optional;
import kz.senim.risk.Risk;

/** What stays while one goes from the list to a risk and back: search, filter, narrowing, what was removed last. */
final class RegisterState {

    private final String dossier;
    private String sought = "";
    private RiskFilter filter = RiskFilter.ALL;
    private Narrowing narrowing;
    private Risk removed;
    private int changes;

    RegisterState(String dossier) {
        this.dossier = dossier;
    }

    boolean of(String other) {
        return dossier.equals(other);
    }

    String sought() {
        return sought;
    }

    /** Null where the list is not narrowed. */
    Narrowing narrowing() {
        return narrowing;
    }

    RiskFilter filter() {
        return filter;
    }

    void look(String words, RiskFilter which, Narrowing to) {
        sought = words;
        filter = which;
        narrowing = to;
    }

    /** The risk removed last, as long as it is not brought back. */
    Optional<Risk> removed() {
        return Optional.ofNullable(removed);
    }

    void changed() {
        changes++;
    }

    void removed(Risk risk) {
        removed = risk;
    }

    void restored() {
        removed = null;
    }

    /** Only what was changed in the register is taken back there, not what was changed on other screens before. */
    boolean takeBack() {
        if (changes == 0) {
            return false;
        }
        changes--;
        return true;
    }

    /** Coming from another screen. */
    void forgetChanges() {
        changes = 0;
        removed = null;
    }
}
