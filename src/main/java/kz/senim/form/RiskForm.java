package kz.senim.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.FirstForm;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Link;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Treatment;

/** A risk of the register, every field of it. */
final class RiskForm {

    private static final String[] FIELDS = {"id", "template", "title", "cause", "consequence", "affected", "owner",
        "misuse", "before", "now", "after", "treatment", "measures", "review", "acceptance", "links", "closed"};
    private static final String[] FIRST_FIELDS = {"id", "template", "title", "consequence", "misuse", "before", "after",
        "measures", "owner", "due", "review"};

    private RiskForm() {}

    static Map<String, Object> tree(Risk risk) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", risk.id());
        all.put("template", risk.template());
        for (var field : RiskField.values()) {
            all.put(field.word(), risk.text(field));
        }
        all.put("misuse", risk.misuse());
        all.put("before", level(risk.initial()));
        all.put("now", level(risk.levels().current()));
        all.put("after", level(risk.residual()));
        all.put("treatment", risk.treatment().map(Fields::word).orElse(null));
        all.put("measures", risk.measures().stream().map(MeasureForm::tree).toList());
        all.put("review", risk.review().map(Object::toString).orElse(null));
        all.put("acceptance", risk.acceptance().map(RiskForm::tree).orElse(null));
        all.put("links", risk.links().stream().map(Link::written).toList());
        all.put("closed", risk.closed().map(RiskForm::tree).orElse(null));
        return all;
    }

    static Map<String, Object> level(Optional<Level> level) {
        return level.<Map<String, Object>>map(l -> {
            var all = new LinkedHashMap<String, Object>();
            all.put("likelihood", l.likelihood());
            all.put("impact", l.impact());
            return all;
        }).orElse(null);
    }

    private static Map<String, Object> tree(Acceptance acceptance) {
        var all = new LinkedHashMap<String, Object>();
        all.put("by", acceptance.by());
        all.put("reason", acceptance.reason());
        all.put("until", acceptance.until().map(Object::toString).orElse(null));
        return all;
    }

    private static Map<String, Object> tree(Closing closing) {
        var all = new LinkedHashMap<String, Object>();
        all.put("on", closing.on().toString());
        all.put("why", closing.why());
        return all;
    }

    static Risk read(Object tree) {
        if (tree instanceof Map<?, ?> map && map.get("measures") instanceof String) {
            return first(Fields.of(tree, FIRST_FIELDS)).carried();
        }
        var fields = Fields.of(tree, FIELDS);
        var texts = new EnumMap<RiskField, String>(RiskField.class);
        Stream.of(RiskField.values()).forEach(field -> texts.put(field, fields.text(field.word())));
        var levels = new Levels(level(fields, "before"), level(fields, "now"), level(fields, "after"));
        return new Risk(fields.id("id", DossierForm.OWN_ID), template(fields), texts, fields.flag("misuse"), levels,
                fields.absent("treatment") ? Optional.empty() : Optional.of(fields.constant("treatment", Treatment.class)),
                measures(fields), fields.maybe("review", AnswerForm::day), fields.maybe("acceptance", RiskForm::acceptance),
                fields.list("links", link -> Link.parse(Fields.text(link))), fields.maybe("closed", RiskForm::closing));
    }

    /** As files of format 1 have it. */
    private static FirstForm first(Fields fields) {
        return new FirstForm(fields.id("id", DossierForm.OWN_ID), template(fields), fields.text("title"),
                fields.text("consequence"), fields.flag("misuse"), level(fields, "before"), level(fields, "after"),
                fields.text("measures"), fields.text("owner"), fields.maybe("due", AnswerForm::day),
                fields.maybe("review", AnswerForm::day));
    }

    private static List<Measure> measures(Fields fields) {
        var measures = fields.list("measures", MeasureForm::read);
        Refusal.unless(measures.stream().map(Measure::id).distinct().count() == measures.size(), "a measure twice");
        return measures;
    }

    static String template(Fields fields) {
        String template = fields.text("template");
        return template.isEmpty() ? template : fields.id("template", DossierForm.RULES_ID);
    }

    private static Acceptance acceptance(Object tree) {
        var fields = Fields.of(tree, "by", "reason", "until");
        return new Acceptance(fields.text("by"), fields.text("reason"), fields.maybe("until", AnswerForm::day));
    }

    private static Closing closing(Object tree) {
        var fields = Fields.of(tree, "on", "why");
        return new Closing(AnswerForm.day(fields.text("on")), fields.text("why"));
    }

    static Optional<Level> level(Fields fields, String name) {
        return fields.maybe(name, tree -> {
            var level = Fields.of(tree, "likelihood", "impact");
            return new Level(level.whole("likelihood"), level.whole("impact"));
        });
    }
}
