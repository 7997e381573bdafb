package kz.senim.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reviews of one system.
 *
 * @param all in the order they were begun
 */
public record Reviews(List<Review> all) {

    public Reviews {
        all = List.copyOf(all);
    }

    public Optional<Review> underWay() {
        return all.stream().filter(Review::underWay).findFirst();
    }

    public Optional<Review> find(String id) {
        return all.stream().filter(review -> review.id().equals(id)).findFirst();
    }

    /** Those that were ended, the latest first. */
    public List<Review> held() {
        return all.stream().filter(review -> !review.underWay())
                .sorted(Comparator.comparing((Review review) -> review.held().orElseThrow()).reversed()).toList();
    }

    public Optional<Review> last() {
        return held().stream().findFirst();
    }

    /** The one that was held before a review. */
    public Optional<Review> before(Review review) {
        return held().stream().filter(other -> !other.id().equals(review.id()))
                .filter(other -> review.held().filter(day -> !other.held().orElseThrow().isAfter(day)).isPresent()
                        || review.underWay()).findFirst();
    }

    /** A year after the last time, or after the day from which risks are kept; article 18(1)(4). */
    public LocalDate yearly(LocalDate since) {
        return last().flatMap(Review::held).orElse(since).plusYears(1);
    }

    /**
     * By when all risks have to be looked at again: within a year of the last time, and on the day that a risk names,
     * if that is earlier.
     *
     * @param since the day from which risks are kept, where none were reviewed yet
     */
    public LocalDate due(LocalDate since, List<Risk> register) {
        var yearly = yearly(since);
        return Stream.concat(Stream.of(yearly), register.stream().filter(Risk::standing).flatMap(r -> r.review().stream()))
                .min(LocalDate::compareTo).orElse(yearly);
    }
}
