package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Link;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;

/** A risk of the register as the user gave it; what was not said is left out, but for texts. */
final class RiskJson {

    private RiskJson() {}

    static Map<String, Object> of(Risk risk) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", risk.id());
        all.put("template", risk.template());
        for (var field : RiskField.values()) {
            all.put(field.word(), risk.text(field));
        }
        all.put("misuse", risk.misuse());
        level(all, "before", risk.initial());
        level(all, "now", risk.levels().current());
        level(all, "after", risk.residual());
        risk.treatment().ifPresent(t -> all.put("treatment", word(t)));
        all.put("measures", risk.measures().stream().map(RiskJson::measure).toList());
        risk.review().ifPresent(d -> all.put("review", d.toString()));
        risk.acceptance().ifPresent(a -> all.put("acceptance", acceptance(a)));
        all.put("links", risk.links().stream().map(Link::written).toList());
        risk.closed().ifPresent(c -> all.put("closed", closing(c)));
        return all;
    }

    private static Map<String, Object> measure(Measure measure) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", measure.id());
        all.put("template", measure.template());
        all.put("text", measure.text());
        all.put("owner", measure.owner());
        measure.due().ifPresent(d -> all.put("due", d.toString()));
        all.put("state", word(measure.state()));
        measure.done().ifPresent(d -> all.put("done", d.toString()));
        all.put("proof", measure.proof());
        return all;
    }

    private static Map<String, Object> acceptance(Acceptance acceptance) {
        var all = new LinkedHashMap<String, Object>();
        all.put("by", acceptance.by());
        all.put("reason", acceptance.reason());
        acceptance.until().ifPresent(d -> all.put("until", d.toString()));
        return all;
    }

    private static Map<String, Object> closing(Closing closing) {
        var all = new LinkedHashMap<String, Object>();
        all.put("on", closing.on().toString());
        all.put("why", closing.why());
        return all;
    }

    static void level(Map<String, Object> all, String key, Optional<Level> level) {
        level.ifPresent(l -> {
            var written = new LinkedHashMap<String, Object>();
            written.put("likelihood", l.likelihood());
            written.put("impact", l.impact());
            all.put(key, written);
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
