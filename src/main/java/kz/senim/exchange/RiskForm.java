package kz.senim.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;

/** A risk of the register, every field of it. */
final class RiskForm {

    private static final String[] FIELDS = {"id", "template", "title", "consequence", "misuse", "before", "after",
        "measures", "owner", "due", "review"};

    private RiskForm() {}

    static Map<String, Object> tree(Risk risk) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", risk.id());
        all.put("template", risk.template());
        all.put("title", risk.title());
        all.put("consequence", risk.consequence());
        all.put("misuse", risk.misuse());
        all.put("before", level(risk.before()));
        all.put("after", level(risk.after()));
        all.put("measures", risk.measures());
        all.put("owner", risk.owner());
        all.put("due", risk.due().map(Object::toString).orElse(null));
        all.put("review", risk.review().map(Object::toString).orElse(null));
        return all;
    }

    private static Map<String, Object> level(Optional<Level> level) {
        return level.<Map<String, Object>>map(l -> {
            var all = new LinkedHashMap<String, Object>();
            all.put("likelihood", l.likelihood());
            all.put("impact", l.impact());
            return all;
        }).orElse(null);
    }

    static Risk read(Object tree) {
        var fields = Fields.of(tree, FIELDS);
        String template = fields.text("template");
        return new Risk(fields.id("id", DossierForm.OWN_ID),
                template.isEmpty() ? template : fields.id("template", DossierForm.RULES_ID),
                fields.text("title"), fields.text("consequence"), fields.flag("misuse"),
                fields.maybe("before", RiskForm::level), fields.maybe("after", RiskForm::level),
                fields.text("measures"), fields.text("owner"),
                fields.maybe("due", AnswerForm::day), fields.maybe("review", AnswerForm::day));
    }

    private static Level level(Object tree) {
        var fields = Fields.of(tree, "likelihood", "impact");
        return new Level(fields.whole("likelihood"), fields.whole("impact"));
    }
}
