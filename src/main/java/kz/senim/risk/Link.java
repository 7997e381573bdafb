package kz.senim.risk;

import java.util.Locale;

/**
 * What a risk has to do with, besides itself.
 *
 * @param id of the failure scenario in the dossier, or of the prohibition or duty in the rules
 */
public record Link(Kind kind, String id) {

    public enum Kind {
        SCENARIO, PROHIBITION, DUTY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** `kind:id`, as files and tables have it. */
    public String written() {
        return kind.word() + ':' + id;
    }

    /** @throws IllegalArgumentException where it is not `kind:id` */
    public static Link parse(String written) {
        int colon = written.indexOf(':');
        if (colon < 0 || colon == written.length() - 1) {
            throw new IllegalArgumentException(written);
        }
        return new Link(Kind.valueOf(written.substring(0, colon).toUpperCase(Locale.ROOT)), written.substring(colon + 1));
    }
}
