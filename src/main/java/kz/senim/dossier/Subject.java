package kz.senim.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a piece of evidence shows to be so.
 *
 * @param id of the question, the risk or the measure
 */
public record Subject(Kind kind, String id) {

    /** A duty is a question, too: whether it is done. */
    public enum Kind {
        QUESTION, RISK, MEASURE;

        /** As it is written in files; stays. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    public static Subject question(String id) {
        return new Subject(Kind.QUESTION, id);
    }
}
