package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Answers;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/**
 * All that an assessment holds at one moment.
 *
 * @param texts for the documents, by the place where each stands
 */
public record State(Answers answers, Map<String, String> notes, List<Risk> risks, List<Scenario> scenarios,
                    List<File> files, List<Review> reviews, Map<String, String> texts) {

    /** @param expires its last day, where it has one */
    public record File(String id, String name, Optional<LocalDate> expires) {}
}
