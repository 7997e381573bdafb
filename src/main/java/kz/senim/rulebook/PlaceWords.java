package kz.senim.rulebook;

import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** What a text of the user's is, in words, by the place where it stands: "Note: who uses the system?". */
public final class PlaceWords {

    private static final String SCENARIO = "scenario.";

    private final AnswerWords answers;
    private final RecordWords records;
    private final Words words = Words.load("reasons");

    public PlaceWords(Wording wording) {
        this.answers = new AnswerWords(wording);
        this.records = new RecordWords(wording);
    }

    /** @param place such as `risk:ID:cause` or `translation:answer:system.purpose` */
    public Phrase of(String place) {
        String rest = place.substring(place.indexOf(':') + 1);
        String field = rest.substring(rest.lastIndexOf(':') + 1);
        return switch (place.substring(0, Math.max(0, place.indexOf(':')))) {
            case "answer" -> answers.question(rest);
            case "note" -> words.phrase("place.note", "question", answers.question(rest));
            case "scenario" -> answers.question(SCENARIO + field);
            case "risk" -> known("place.risk." + field);
            case "measure" -> known("place.measure." + field);
            case "review" -> known("place.review." + field);
            case "scale" -> records.grade(rest);
            case "translation" -> words.phrase("place.translation", "of", of(rest));
            default -> words.phrase(rest.equals("texts.language") ? "place.language" : "place.blank");
        };
    }

    private Phrase known(String key) {
        return words.phrase(words.has(key) ? key : "place.blank");
    }
}
