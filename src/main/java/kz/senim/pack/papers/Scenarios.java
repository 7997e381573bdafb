package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.senim.law.Answer;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.risk.Disagreement;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Phrase;

/**
 * Failure scenarios on paper. What they say by article 15(2)(3) stands apart: it never counts for the degree of 17(1).
 */
final class Scenarios {

    private final Terms terms;

    Scenarios(Terms terms) {
        this.terms = terms;
    }

    /** All of them with what they say of the degree, what is missing, and where they and the answers disagree. */
    void write(Matter matter, Sheet sheet) {
        var scenarios = matter.dossier().scenarios();
        if (scenarios.isEmpty() && matter.scenarios().isEmpty()) {
            return;
        }
        sheet.heading("scenarios");
        for (int i = 0; i < scenarios.size(); i++) {
            sheet.subheading(number(i)).facts(facts(scenarios.get(i)));
        }
        matter.scenarios().filter(asked -> !asked.enough(scenarios)).ifPresent(asked -> sheet.note(Tone.ATTENTION,
                terms.say("scenarios.few", "wanted", asked.wanted(), "written", asked.whole(scenarios))));
        matter.disagreement().ifPresent(d -> sheet.note(Tone.ATTENTION, disagreement(d, matter)));
    }

    /** By the yardstick of article 15(2)(3), where something is said by it. */
    void impact(Matter matter, Sheet sheet) {
        var scenarios = matter.dossier().scenarios();
        var items = IntStream.range(0, scenarios.size()).boxed()
                .flatMap(i -> scenarios.get(i).to(ScenarioField.IMPACT).stream().map(answer -> Block.Item.of(
                        Inline.of(number(i)).and(Phrase.same(": ")).and(answer(ScenarioField.IMPACT, answer)))))
                .toList();
        if (!items.isEmpty()) {
            sheet.body("scenarios.impact").bullets(items);
        }
    }

    private Phrase number(int index) {
        return terms.say("scenarios.number", "number", index + 1);
    }

    private List<Block.Fact> facts(Scenario scenario) {
        var facts = new ArrayList<Block.Fact>();
        Arrays.stream(ScenarioField.values()).filter(field -> field != ScenarioField.IMPACT)
                .filter(field -> !field.optional() || scenario.to(field).isPresent())
                .forEach(field -> facts.add(new Block.Fact(terms.question(field.id()), value(scenario, field))));
        return facts;
    }

    private Inline value(Scenario scenario, ScenarioField field) {
        return scenario.to(field).map(answer -> answer.given() ? Inline.of(answer(field, answer))
                : Terms.missing(answer(field, answer))).orElseGet(() -> Terms.missing(terms.noAnswer()));
    }

    private Phrase answer(ScenarioField field, Answer answer) {
        return terms.answer(field.id(), answer);
    }

    private Phrase disagreement(Disagreement found, Matter matter) {
        var all = matter.dossier().scenarios();
        String numbers = found.scenarios().stream().map(s -> String.valueOf(all.indexOf(s) + 1))
                .collect(Collectors.joining(", "));
        return terms.say("scenarios.graver." + found.graver(), "scenarios", numbers,
                "stated", found.stated().map(level -> title(level, matter)).orElse(terms.say("scenarios.none")),
                "concluded", title(found.concluded(), matter));
    }

    private static Phrase title(String level, Matter matter) {
        return matter.edition().words().finding(level).title();
    }
}
