package kz.senim.dossier;

import java.util.regex.Pattern;

/**
 * A text in the user's own words.
 *
 * @param place where it stands, unique in its dossier: `answer:system.purpose`, `risk:ID:title`
 * @param about id of the question, the record, the grade or the blank; of a measure that of its risk
 * @param text  as typed, never blank
 */
public record FreeText(String place, Kind kind, String about, String text) {

    /** The word that its place begins with. */
    public enum Kind {
        ANSWER("answer"), NOTE("note"), SCENARIO("scenario"), RISK("risk"), MEASURE("measure"), REVIEW("review"),
        SCALE("scale"), BLANK("blank");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|(?i:https?://|www\\.)\\S+");

    /** Whether it reads differently in another language: numbers, signs and addresses do not. */
    public boolean translatable() {
        return text.codePoints().anyMatch(Character::isLetter) && !ADDRESS.matcher(text.strip()).matches();
    }
}
