package kz.senim.pack.papers;

import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/**
 * One thing that an audit, or the list of trusted systems, calls for.
 *
 * @param where   in the pack, or which files
 * @param missing what still has to be done; empty where it is there
 */
record AuditCheck(Phrase asked, Inline basis, Inline where, State state, Phrase missing) {

    /** The words of each stand under `audit.NAME`. */
    enum State {
        PRESENT(Tone.GOOD), PARTLY(Tone.ATTENTION), ABSENT(Tone.ATTENTION), OPEN(Tone.ATTENTION), NONE(Tone.NEUTRAL);

        private final Tone tone;

        State(Tone tone) {
            this.tone = tone;
        }

        Tone tone() {
            return tone;
        }
    }

    boolean lacking() {
        return state.tone() == Tone.ATTENTION;
    }
}
