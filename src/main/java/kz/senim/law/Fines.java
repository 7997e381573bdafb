package kz.senim.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an estimate of liability rests on beside the rules, without words.
 *
 * @param subjects which column of the amounts applies
 * @param years    the monthly calculation index (MCI) by year; one that is not there is never guessed
 * @param sizes    of business, from the smallest
 * @param figures  the questions by which the user gives figures of his own
 */
public record Fines(List<Offence> offences, List<Subject> subjects, List<Year> years, List<Size> sizes,
                    Figures figures) {

    public Fines {
        offences = List.copyOf(offences);
        subjects = List.copyOf(subjects);
        years = List.copyOf(years);
        sizes = List.copyOf(sizes);
    }

    public record Subject(String id, Condition when) {}

    public record Year(int year, int tenge) {}

    /**
     * @param people    upper bound of the average number in a year, empty for the largest; likewise the income
     * @param incomeMci a year, in MCI
     * @param subject   the one it counts as
     */
    public record Size(String id, Optional<Integer> people, Optional<Integer> incomeMci, String subject) {

        boolean holds(BigDecimal number) {
            return within(people.map(BigDecimal::valueOf), number);
        }

        /** @param mci in tenge */
        boolean earns(BigDecimal income, BigDecimal mci) {
            return within(incomeMci.map(bound -> mci.multiply(BigDecimal.valueOf(bound))), income);
        }

        private static boolean within(Optional<BigDecimal> bound, BigDecimal number) {
            return bound.isEmpty() || number.compareTo(bound.get()) <= 0;
        }
    }

    /**
     * Ids of questions of kind number; empty where an edition asks none.
     *
     * @param mci    in tenge
     * @param year   of that MCI: in another year it no longer counts
     * @param people on average in a year
     * @param income in tenge, on average a year
     */
    public record Figures(Optional<String> mci, Optional<String> year, Optional<String> people,
                          Optional<String> income) {

        public static final Figures NONE =
                new Figures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
