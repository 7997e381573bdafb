package kz.senim.risk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The risk register of one system: its risks, the reviews of them, and the client's own words for the scales.
 *
 * @param scales by {@link Scale#id}, as typed, never blank; grades that are missing have the program's words
 */
public record RiskRegister(List<Risk> risks, Reviews reviews, Map<String, String> scales) {

    public static final RiskRegister EMPTY = of(List.of());

    public RiskRegister {
        risks = List.copyOf(risks);
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
    }

    public static RiskRegister of(List<Risk> risks) {
        return new RiskRegister(risks, new Reviews(List.of()), Map.of());
    }

    public RiskRegister withRisks(List<Risk> changed) {
        return new RiskRegister(changed, reviews, scales);
    }

    public RiskRegister withReviews(List<Review> changed) {
        return new RiskRegister(risks, new Reviews(changed), scales);
    }

    /** @param words blank: the program's own stand again */
    public RiskRegister worded(String grade, String words) {
        var changed = new LinkedHashMap<>(scales);
        if (words.isBlank()) {
            changed.remove(grade);
        } else {
            changed.put(grade, words);
        }
        return new RiskRegister(risks, reviews, changed);
    }
}
