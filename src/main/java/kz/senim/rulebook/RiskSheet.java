package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Reads a risk of an answers file or a worked case. Its measures are a list, or one text with one owner and day. */
final class RiskSheet {

    private final Edition edition;
    private final Faults.InFile faults;
    private final Set<String> knownMeasures = new HashSet<>();

    RiskSheet(Edition edition, Faults.InFile faults) {
        this.edition = edition;
        this.faults = faults;
        edition.risks().templates().forEach(t -> knownMeasures.addAll(t.measures()));
    }

    Risk read(Fields fields, String id) {
        String template = fields.textIfAny("template").orElse("");
        boolean misuse = misuse(fields, template);
        var levels = new Levels(level(fields, "before"), level(fields, "now"), level(fields, "after"));
        var risk = new Risk(id, template, texts(fields), misuse, levels, constant(fields, "treatment", Treatment.class),
                measures(fields, id, template), fields.day("review"), acceptance(fields), links(fields), closing(fields));
        fields.done();
        return risk;
    }

    private boolean misuse(Fields fields, String template) {
        boolean misuse = fields.flag("misuse");
        if (template.isEmpty()) {
            fields.required("title");
            return misuse;
        }
        var found = edition.risks().find(template);
        if (found.isEmpty()) {
            faults.add(fields.line("template"), "risk.template", "id", template,
                    "nearest", Nearest.to(template, edition.words().risks().keySet()));
        }
        return misuse || found.filter(t -> t.misuse()).isPresent();
    }

    private static Map<RiskField, String> texts(Fields fields) {
        var texts = new EnumMap<RiskField, String>(RiskField.class);
        for (var field : RiskField.values()) {
            texts.put(field, fields.textIfAny(field.word()).orElse(""));
        }
        return texts;
    }

    private List<Measure> measures(Fields fields, String id, String template) {
        if (fields.node("measures").filter(Node.Sequence.class::isInstance).isEmpty()) {
            return FirstForm.measures(id, template, fields.textIfAny("measures").orElse(""),
                    fields.textIfAny("owner").orElse(""), fields.day("due"));
        }
        var measures = new ArrayList<Measure>();
        fields.each("measures").forEach(one -> measures.add(measure(one, id + "-m" + (measures.size() + 1))));
        return measures;
    }

    private Measure measure(Fields fields, String id) {
        String template = fields.textIfAny("template").orElse("");
        if (template.isEmpty()) {
            fields.required("text");
        } else if (!knownMeasures.contains(template)) {
            faults.add(fields.line("template"), "measure.template", "id", template,
                    "nearest", Nearest.to(template, knownMeasures));
        }
        var state = constant(fields, "state", Measure.State.class).orElse(Measure.State.PLANNED);
        var measure = new Measure(id, template, fields.textIfAny("text").orElse(""), fields.textIfAny("owner").orElse(""),
                fields.day("due"), state, fields.day("done"), fields.textIfAny("proof").orElse(""));
        fields.done();
        return measure;
    }

    private static <E extends Enum<E>> Optional<E> constant(Fields fields, String key, Class<E> type) {
        return fields.textIfAny(key).flatMap(text -> fields.constant(key, text, type));
    }

    private static Optional<Acceptance> acceptance(Fields risk) {
        return risk.fields("acceptance").map(fields -> {
            var acceptance = new Acceptance(fields.textIfAny("by").orElse(""), fields.textIfAny("reason").orElse(""),
                    fields.day("until"));
            fields.done();
            return acceptance;
        });
    }

    private List<Link> links(Fields risk) {
        var links = new ArrayList<Link>();
        for (String written : risk.words("links")) {
            try {
                links.add(Link.parse(written));
            } catch (IllegalArgumentException e) {
                faults.add(risk.line("links"), "risk.link", "found", written);
            }
        }
        return links;
    }

    private static Optional<Closing> closing(Fields risk) {
        return risk.fields("closed").flatMap(fields -> {
            var closing = fields.requiredDay("on").map(on -> new Closing(on, fields.textIfAny("why").orElse("")));
            fields.done();
            return closing;
        });
    }

    private Optional<Level> level(Fields risk, String key) {
        return risk.fields(key).flatMap(fields -> {
            fields.required("likelihood");
            fields.required("impact");
            var likelihood = degree(fields, "likelihood");
            var impact = degree(fields, "impact");
            fields.done();
            return likelihood.flatMap(l -> impact.map(i -> new Level(l, i)));
        });
    }

    private Optional<Integer> degree(Fields fields, String key) {
        var degree = fields.whole(key);
        if (degree.isPresent() && (degree.get() < 1 || degree.get() > Level.HIGHEST)) {
            faults.add(fields.line(key), "risk.degree", "key", key, "found", degree.get(), "highest", Level.HIGHEST);
            return Optional.empty();
        }
        return degree;
    }
}
