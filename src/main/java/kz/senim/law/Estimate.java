package kz.senim.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What could follow by the offences that an edition knows; recomputed each time, never stored.
 *
 * @param offences those in force on the day
 * @param size     the size of business by the user's figures; empty where they say nothing
 */
public record Estimate(LocalDate day, List<Liability> offences, Column column, Index index, Optional<SizeFound> size) {

    public Estimate {
        offences = List.copyOf(offences);
    }

    /**
     * Which column of the amounts applies.
     *
     * @param subjects ids; none: the article has no amount for this firm; several: still open
     * @param missing  questions that decide it
     */
    public record Column(List<String> subjects, List<String> missing) {
        public Column {
            subjects = List.copyOf(subjects);
            missing = List.copyOf(missing);
        }
    }

    /**
     * The MCI of the year of the day, in tenge.
     *
     * @param listed   as the edition has it
     * @param own      the user's figure for this year, which counts before the other
     * @param yearless a figure was given without its year, or with another: it does not count
     */
    public record Index(int year, Optional<BigDecimal> listed, Optional<BigDecimal> own, boolean yearless) {

        public Optional<BigDecimal> tenge() {
            return own.or(() -> listed);
        }
    }

    /**
     * @param possible ids of sizes by the figures, from the smallest
     * @param chosen   the subject that the user's answer gives; it counts, since a certificate does
     * @param differs  the figures do not give what was chosen
     */
    public record SizeFound(List<String> possible, Optional<String> chosen, boolean differs) {
        public SizeFound {
            possible = List.copyOf(possible);
        }
    }

    /** @throws IllegalArgumentException where no such offence is in force on the day */
    public Liability of(String offence) {
        return offences.stream().filter(l -> l.offence().id().equals(offence)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such offence in force: " + offence));
    }
}
