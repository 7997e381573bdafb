package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kz.senim.risk.Review;
import kz.senim.risk.Seen;

/** A review of the register; what became of each risk by its id, in the order in which they were dealt with. */
final class ReviewJson {

    private ReviewJson() {}

    static Map<String, Object> of(Review review) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", review.id());
        all.put("begun", review.begun().toString());
        review.held().ifPresent(day -> all.put("held", day.toString()));
        all.put("by", review.by());
        all.put("occasions", review.occasions().stream().map(ReviewJson::word).toList());
        var seen = new LinkedHashMap<String, Object>();
        review.seen().forEach((risk, one) -> seen.put(risk, seen(one)));
        all.put("risks", seen);
        all.put("note", review.note());
        return all;
    }

    private static Map<String, Object> seen(Seen seen) {
        var all = new LinkedHashMap<String, Object>();
        all.put("verdict", word(seen.verdict()));
        RiskJson.level(all, "level", seen.level());
        return all;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
