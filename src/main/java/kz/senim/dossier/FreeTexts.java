package kz.senim.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.senim.dossier.FreeText.Kind;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.Measure;
import kz.senim.risk.Review;
import kz.senim.risk.Reviews;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.RiskRegister;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;

/** All that is written in the user's own words. One walk both lists and replaces it, so that the two cannot differ. */
public final class FreeTexts {

    private final Function<FreeText, String> by;

    private FreeTexts(Function<FreeText, String> by) {
        this.by = by;
    }

    /** In the order of a dossier: answers, notes, scenarios, risks with their measures, reviews, scales, blanks. */
    public static List<FreeText> of(Dossier dossier) {
        var all = new ArrayList<FreeText>();
        replaced(dossier, text -> {
            all.add(text);
            return text.text();
        });
        return List.copyOf(all);
    }

    /** The dossier with other words in these places; translations stay. */
    public static Dossier replaced(Dossier dossier, Function<FreeText, String> by) {
        return new FreeTexts(by).in(dossier);
    }

    private Dossier in(Dossier old) {
        var answers = answers(old.answers());
        var notes = texts(Kind.NOTE, old.notes());
        var scenarios = old.scenarios().stream().map(this::scenario).toList();
        var risks = old.risks().stream().map(this::risk).toList();
        var reviews = new Reviews(old.reviews().all().stream().map(this::review).toList());
        var register = new RiskRegister(risks, reviews, texts(Kind.SCALE, old.register().scales()));
        return new Dossier(old.id(), old.edition(), answers, notes, register, scenarios, old.evidence(), blanks(old.texts()),
                old.created(), old.changed());
    }

    private Answers answers(Answers old) {
        var all = new LinkedHashMap<String, Answer>();
        old.byQuestion().forEach((question, answer) -> all.put(question, answer instanceof Answer.Text(var text)
                ? new Answer.Text(at(Kind.ANSWER, question, "").apply(text)) : answer));
        return new Answers(all);
    }

    private Map<String, String> texts(Kind kind, Map<String, String> old) {
        var all = new LinkedHashMap<String, String>();
        old.forEach((id, text) -> all.put(id, at(kind, id, "").apply(text)));
        return all;
    }

    private Scenario scenario(Scenario old) {
        var changed = old;
        for (var field : ScenarioField.values()) {
            if (!old.text(field).isBlank()) {
                changed = changed.with(field, new Answer.Text(at(Kind.SCENARIO, old.id(), field.word()).apply(old.text(field))));
            }
        }
        return changed;
    }

    private Risk risk(Risk old) {
        var changed = old;
        for (var field : RiskField.values()) {
            changed = changed.with(field, at(Kind.RISK, old.id(), field.word()).apply(old.text(field)));
        }
        return changed.withMeasures(old.measures().stream().map(measure -> measure(old.id(), measure)).toList())
                .withAcceptance(old.acceptance().map(a -> new Acceptance(at(Kind.RISK, old.id(), "accepted-by").apply(a.by()),
                        at(Kind.RISK, old.id(), "accepted-why").apply(a.reason()), a.until())))
                .withClosed(old.closed().map(c -> new Closing(c.on(), at(Kind.RISK, old.id(), "closed-why").apply(c.why()))));
    }

    private Measure measure(String risk, Measure old) {
        String id = alone(risk) + ':' + old.id();
        return old.withText(at(Kind.MEASURE, risk, id, "text").apply(old.text()))
                .withOwner(at(Kind.MEASURE, risk, id, "owner").apply(old.owner()))
                .withProof(at(Kind.MEASURE, risk, id, "proof").apply(old.proof()));
    }

    private Review review(Review old) {
        return old.withBy(at(Kind.REVIEW, old.id(), "by").apply(old.by()))
                .withNote(at(Kind.REVIEW, old.id(), "note").apply(old.note()));
    }

    private OwnTexts blanks(OwnTexts old) {
        var all = new LinkedHashMap<String, String>();
        old.byPlace().forEach((place, text) -> all.put(place, OwnTexts.blankId(place).filter(_ -> !place.equals(Translations.LANGUAGE))
                .map(id -> at(Kind.BLANK, id, "").apply(text)).orElse(text)));
        return new OwnTexts(all);
    }

    /** So that two ids, of which each may have a colon in it, can only be read in one way. */
    private static String alone(String id) {
        return id.replace("_", "__").replace(":", "_.");
    }

    private UnaryOperator<String> at(Kind kind, String id, String field) {
        return at(kind, id, id, field);
    }

    private UnaryOperator<String> at(Kind kind, String about, String id, String field) {
        return text -> text.isBlank() ? text
                : by.apply(new FreeText(kind.word() + ':' + id + (field.isEmpty() ? "" : ':' + field), kind, about, text));
    }
}
