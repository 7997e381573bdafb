package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.law.AxisResult;
import kz.senim.law.Citation;
import kz.senim.law.Conclusion;
import kz.senim.law.Conclusions;
import kz.senim.law.DutyState;
import kz.senim.law.Estimate;
import kz.senim.law.Reason;
import kz.senim.law.Truth;

/** What follows: findings with reasons as ids, axes, questions in play and open. */
final class ConclusionsJson {

    private ConclusionsJson() {}

    /** @param notes to the answers, which say why a duty does not apply */
    static Map<String, Object> of(Conclusions conclusions, Map<String, String> notes, Estimate estimate) {
        var all = new LinkedHashMap<String, Object>();
        var findings = new LinkedHashMap<String, Object>();
        conclusions.findings().forEach((id, conclusion) -> findings.put(id, finding(conclusion)));
        all.put("findings", findings);
        var axes = new LinkedHashMap<String, Object>();
        conclusions.axes().forEach((id, result) -> axes.put(id, axis(result)));
        all.put("axes", axes);
        var duties = new LinkedHashMap<String, Object>();
        conclusions.duties().forEach((id, state) -> duties.put(id, duty(state, notes.getOrDefault(id, ""))));
        all.put("duties", duties);
        all.put("liability", LiabilityJson.of(estimate));
        all.put("contradictions", conclusions.contradictions());
        all.put("asked", conclusions.inPlay().keySet().stream().filter(conclusions::asks).toList());
        all.put("open", conclusions.open());
        return all;
    }

    private static Map<String, Object> finding(Conclusion conclusion) {
        var all = new LinkedHashMap<String, Object>();
        all.put("truth", word(conclusion.truth()));
        all.put("because", reasons(conclusion.because()));
        all.put("missing", conclusion.missing());
        all.put("citations", conclusion.citations().stream().map(Citation::toString).toList());
        return all;
    }

    private static Map<String, Object> axis(AxisResult result) {
        var all = new LinkedHashMap<String, Object>();
        all.put("applies", word(result.applies()));
        all.put("decided", result.decided());
        all.put("possible", result.possible());
        all.put("missing", result.missing());
        all.put("citations", result.axis().basis().stream().map(Citation::toString).toList());
        return all;
    }

    private static Map<String, Object> duty(DutyState state, String reason) {
        var all = new LinkedHashMap<String, Object>();
        all.put("applies", word(state.applies()));
        all.put("state", state.state().choice());
        all.put("gap", state.gap(reason));
        all.put("because", reasons(state.because()));
        all.put("missing", state.missing());
        all.put("citations", state.duty().basis().stream().map(Citation::toString).toList());
        return all;
    }

    static List<Object> reasons(List<Reason> reasons) {
        return reasons.stream().<Object>map(ConclusionsJson::reason).toList();
    }

    /** The reasons of a finding stand once, where it is concluded. */
    private static Map<String, Object> reason(Reason reason) {
        var all = new LinkedHashMap<String, Object>();
        switch (reason) {
            case Reason.ByAnswer(var question, var answer, var holds, _) -> {
                all.put("question", question);
                all.put("answer", GivenJson.answer(answer));
                all.put("holds", word(holds));
            }
            case Reason.NotAsked(var question, _) -> all.put("notAsked", question);
            case Reason.ByFinding(var finding, var truth, _) -> {
                all.put("finding", finding);
                all.put("truth", word(truth));
            }
        }
        if (!reason.parts().isEmpty() && !(reason instanceof Reason.ByFinding)) {
            all.put("because", reasons(reason.parts()));
        }
        return all;
    }

    static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }
}
