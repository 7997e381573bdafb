package kz.senim.rulebook;

import java.util.Set;
import kz.senim.text.Phrase;

/** One mention of something by id, with its place; checked once the whole edition is read. */
sealed interface Reference {

    Place place();

    record ToStep(Place place, String step) implements Reference {}

    record ToChoices(Place place, String question, Set<String> choices) implements Reference {}

    record ToNumber(Place place, String question) implements Reference {}

    record ToFinding(Place place, String finding) implements Reference {}

    record ToAxis(Place place, String axis) implements Reference {}

    record ToLevel(Place place, String axis, String level) implements Reference {}

    /** Checked where the offences are read, which are not needed to conclude. */
    record ToOffence(Place place, String offence) implements Reference {}

    /** To words that a unit of the law has. */
    record ToWords(Place place, String unit, Phrase words) implements Reference {}

    record ToCitation(Place place, String citation) implements Reference {}
}
