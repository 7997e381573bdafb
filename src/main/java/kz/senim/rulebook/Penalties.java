package kz.senim.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Citation;
import kz.senim.law.Condition;
import kz.senim.law.Fines;
import kz.senim.law.Offence;
import kz.senim.rulebook.EditionInfo.Sureness;
import kz.senim.text.Phrase;

/**
 * The offences that an edition knows, what the amounts depend on, and their words.
 *
 * @param subjects which column of the amounts applies
 * @param years    the monthly calculation index by year; a year that is not there is asked of the user
 * @param sizes    of business, from the smallest
 * @param figures  questions by which the user gives figures of his own
 * @param scope    what the article does not fine
 * @param words    of the offences by id
 */
public record Penalties(List<Offence> offences, List<Subject> subjects, List<Year> years, List<Size> sizes,
                        Fines.Figures figures, Phrase scope, Map<String, OffenceWords> words) {

    public Penalties {
        offences = List.copyOf(offences);
        subjects = List.copyOf(subjects);
        years = List.copyOf(years);
        sizes = List.copyOf(sizes);
        words = Map.copyOf(words);
    }

    public record Subject(String id, Condition when, Phrase title) {}

    public record Year(int year, int tenge, Sureness sure, Phrase source) {}

    /**
     * @param people    upper bound, empty for the largest; likewise the income
     * @param incomeMci a year, in monthly calculation indices
     * @param partOf    the size that counts for the amounts, where it is another
     */
    public record Size(String id, Optional<Integer> people, Optional<Integer> incomeMci, Sureness sure,
                       List<Citation> basis, Optional<String> partOf, Phrase title) {
        public Size {
            basis = List.copyOf(basis);
        }

        /** Id of the subject whose amounts apply. */
        String subject() {
            return partOf.orElse(id);
        }
    }

    /**
     * @param place    article, part and subparagraph
     * @param elements by id
     * @param repeat   what makes it a repeat
     * @param effect   what a repeat adds to the fine
     * @param note     how doubtful words of the article are read
     */
    public record OffenceWords(Phrase place, Phrase title, Map<String, Phrase> elements, Phrase repeat, Phrase effect,
                               Phrase note) {
        public OffenceWords {
            elements = Map.copyOf(elements);
        }
    }

    /** What an estimate is made by, without words. */
    public Fines fines() {
        return new Fines(offences, subjects.stream().map(s -> new Fines.Subject(s.id(), s.when())).toList(),
                years.stream().map(y -> new Fines.Year(y.year(), y.tenge())).toList(),
                sizes.stream().map(s -> new Fines.Size(s.id(), s.people(), s.incomeMci(), s.subject())).toList(),
                figures);
    }

    /** The index of a year, where the edition knows it. */
    public Optional<Year> year(int year) {
        return years.stream().filter(y -> y.year() == year).findFirst();
    }
}
