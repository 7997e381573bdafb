package kz.senim.risk;

import java.util.Arrays;

/**
 * What a risk has to do with, besides itself.
 *
 * @param id of the failure scenario in the dossier, or of the prohibition or duty in the rules
 */
public record Link(Kind kind, String id) {

    public enum Kind {
        SCENARIO("scenario"), PROHIBITION("prohibition"), DUTY("duty");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** `kind:id`, as files and tables have it. */
    public String written() {
        return kind.word + ':' + id;
    }

    /** @throws IllegalArgumentException where it is not `kind:id` */
    public static Link parse(String written) {
        int colon = written.indexOf(':');
        if (colon < 0 || colon == written.length() - 1) {
            throw new IllegalArgumentException(written);
        }
        var kind = Arrays.stream(Kind.values()).filter(k -> k.word.equals(written.substring(0, colon))).findFirst();
        return new Link(kind.orElseThrow(() -> new IllegalArgumentException(written)), written.substring(colon + 1));
    }
}
