package kz.senim.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Texts of the user that belong to the documents alone: what only a person can fill in, and translations of other texts.
 *
 * @param byPlace as typed, never blank; see {@link #blank} and {@link #translation} for the places
 */
public record OwnTexts(Map<String, String> byPlace) {

    public static final OwnTexts NONE = new OwnTexts(Map.of());
    /** Characters that a place may have. */
    public static final int PLACE = 300;

    private static final String BLANK = "blank:";
    private static final String TRANSLATION = "translation:";

    public OwnTexts {
        byPlace = Collections.unmodifiableMap(new LinkedHashMap<>(byPlace));
    }

    /** The place of a blank of the documents. */
    public static String blank(String id) {
        return BLANK + id;
    }

    /** The place of a translation. @param of what is translated, such as `answer:system.purpose` */
    public static String translation(String of) {
        return TRANSLATION + of;
    }

    /** The id of the blank at a place, where it is the place of one. */
    public static Optional<String> blankId(String place) {
        return place.startsWith(BLANK) ? Optional.of(place.substring(BLANK.length())) : Optional.empty();
    }

    /** What is translated at a place, where it is the place of a translation. */
    public static Optional<String> translated(String place) {
        return place.startsWith(TRANSLATION) ? Optional.of(place.substring(TRANSLATION.length())) : Optional.empty();
    }

    /** Whether there can be such a place. */
    public static boolean place(String place) {
        return place.length() <= PLACE && (place.startsWith(BLANK) || place.startsWith(TRANSLATION));
    }

    public Optional<String> at(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** @param text blank: nothing stands there any more */
    public OwnTexts with(String place, String text) {
        var changed = new LinkedHashMap<>(byPlace);
        if (text.isBlank()) {
            changed.remove(place);
        } else {
            changed.put(place, text);
        }
        return new OwnTexts(changed);
    }
}
