package kz.senim.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.risk.Seen;
import kz.senim.risk.Verdict;

/** A review of the risks, every field of it. */
final class ReviewForm {

    private ReviewForm() {}

    static Map<String, Object> tree(Review review) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", review.id());
        all.put("begun", review.begun().toString());
        all.put("held", review.held().map(Object::toString).orElse(null));
        all.put("by", review.by());
        all.put("occasions", review.occasions().stream().map(Fields::word).toList());
        all.put("seen", review.seen().entrySet().stream().map(e -> seen(e.getKey(), e.getValue())).toList());
        all.put("note", review.note());
        return all;
    }

    private static Map<String, Object> seen(String risk, Seen seen) {
        var all = new LinkedHashMap<String, Object>();
        all.put("risk", risk);
        all.put("verdict", Fields.word(seen.verdict()));
        all.put("level", RiskForm.level(seen.level()));
        return all;
    }

    static Review read(Object tree) {
        var fields = Fields.of(tree, "id", "begun", "held", "by", "occasions", "seen", "note");
        var seen = new LinkedHashMap<String, Seen>();
        fields.list("seen", ReviewForm::seen).forEach(e ->
                Refusal.unless(seen.put(e.getKey(), e.getValue()) == null, "a risk seen twice"));
        var occasions = fields.list("occasions", one -> Occasion.valueOf(Fields.text(one).toUpperCase(Locale.ROOT)));
        return new Review(fields.id("id", DossierForm.OWN_ID), AnswerForm.day(fields.text("begun")),
                fields.maybe("held", AnswerForm::day), fields.text("by"), occasions.stream().collect(Collectors.toSet()),
                seen, fields.text("note"));
    }

    private static Map.Entry<String, Seen> seen(Object tree) {
        var fields = Fields.of(tree, "risk", "verdict", "level");
        return Map.entry(fields.id("risk", DossierForm.OWN_ID),
                new Seen(fields.constant("verdict", Verdict.class), RiskForm.level(fields, "level")));
    }
}
