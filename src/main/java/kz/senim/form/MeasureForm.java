package kz.senim.form;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.risk.Measure;

/** A measure of a risk, every field of it. */
final class MeasureForm {

    private static final String[] FIELDS = {"id", "template", "text", "owner", "due", "state", "done", "proof"};

    private MeasureForm() {}

    static Map<String, Object> tree(Measure measure) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", measure.id());
        all.put("template", measure.template());
        all.put("text", measure.text());
        all.put("owner", measure.owner());
        all.put("due", measure.due().map(Object::toString).orElse(null));
        all.put("state", Fields.word(measure.state()));
        all.put("done", measure.done().map(Object::toString).orElse(null));
        all.put("proof", measure.proof());
        return all;
    }

    static Measure read(Object tree) {
        var fields = Fields.of(tree, FIELDS);
        return new Measure(fields.id("id", DossierForm.OWN_ID), RiskForm.template(fields), fields.text("text"),
                fields.text("owner"), fields.maybe("due", AnswerForm::day), fields.constant("state", Measure.State.class),
                fields.maybe("done", AnswerForm::day), fields.text("proof"));
    }
}
