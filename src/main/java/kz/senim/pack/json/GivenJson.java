package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.senim.dossier.Evidence;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/** What the user gave: answers, notes, risks, exactly as typed. */
final class GivenJson {

    private GivenJson() {}

    static void put(Map<String, Object> given, Answers answers, Map<String, String> notes, List<Risk> risks,
                    List<Scenario> scenarios) {
        var written = new TreeMap<String, Object>();
        answers.byQuestion().forEach((question, answer) -> written.put(question, answer(answer)));
        given.put("answers", written);
        given.put("notes", new TreeMap<>(notes));
        given.put("risks", risks.stream().map(RiskJson::of).toList());
        given.put("scenarios", scenarios.stream().map(GivenJson::scenario).toList());
    }

    /** One key that says the form, so that a text can never be taken for a choice or for "I don't know". */
    static Map<String, Object> answer(Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> Map.of("unknown", true);
            case Answer.Chosen(var choices) -> Map.of("chosen", List.copyOf(choices));
            case Answer.Quantity(var value) -> Map.of("number", value.toPlainString());
            case Answer.Text(var value) -> Map.of("text", value);
            case Answer.Day(var value) -> Map.of("date", value.toString());
        };
    }

    private static Map<String, Object> scenario(Scenario scenario) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", scenario.id());
        scenario.given().forEach((field, answer) -> all.put(field.word(), answer(answer)));
        return all;
    }

    /** The contents stay where they are. */
    static Map<String, Object> evidence(Evidence evidence) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", evidence.id());
        all.put("kind", evidence.subject().kind().word());
        all.put("subject", evidence.subject().id());
        all.put("name", evidence.name());
        all.put("size", evidence.size());
        all.put("sha256", evidence.sha256());
        all.put("added", evidence.added().toString());
        evidence.expires().ifPresent(d -> all.put("expires", d.toString()));
        return all;
    }
}
