package kz.senim.ui.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kz.senim.risk.Risk;

/** What stays while one goes from the review to a risk and back: how the register was left, and what can be taken back. */
final class ReviewState {

    private final String dossier;
    private final Deque<Integer> steps = new ArrayDeque<>();
    private List<Risk> left;

    ReviewState(String dossier) {
        this.dossier = dossier;
    }

    boolean of(String other) {
        return dossier.equals(other);
    }

    /** A step of the user's, which may be several changes. */
    void step(int changes) {
        steps.push(changes);
    }

    /** How many changes the last step was; 0 where none was made here. */
    int takeBack() {
        return steps.isEmpty() ? 0 : steps.pop();
    }

    /** What the register holds now may be changed elsewhere; kept until it is asked for. */
    void leave(List<Risk> register) {
        if (left == null) {
            left = register;
        }
    }

    /** Coming from another screen: what was changed there is not taken back here. */
    Optional<List<Risk>> back() {
        var before = Optional.ofNullable(left);
        left = null;
        steps.clear();
        return before;
    }

    /** What was changed before the review is no part of it. */
    void begin() {
        left = null;
    }
}
