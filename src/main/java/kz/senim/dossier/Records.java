package kz.senim.dossier;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** A dossier taken apart into the changes that put its records, each under what tells it from the others. */
final class Records {

    enum Sort { ANSWER, NOTE, RISK, SCENARIO, EVIDENCE, REVIEW, SCALE }

    /** @param id of the question, the grade or the record */
    record Key(Sort sort, String id) {}

    private Records() {}

    static SequencedMap<Key, Change> of(Dossier dossier) {
        var all = new LinkedHashMap<Key, Change>();
        dossier.answers().byQuestion().forEach((question, answer) ->
                all.put(new Key(Sort.ANSWER, question), new Change.Answered(question, answer)));
        dossier.notes().forEach((question, note) ->
                all.put(new Key(Sort.NOTE, question), new Change.Noted(question, note)));
        dossier.risks().forEach(risk -> all.put(new Key(Sort.RISK, risk.id()), new Change.RiskPut(risk)));
        dossier.scenarios().forEach(scenario ->
                all.put(new Key(Sort.SCENARIO, scenario.id()), new Change.ScenarioPut(scenario)));
        dossier.evidence().forEach(one -> all.put(new Key(Sort.EVIDENCE, one.id()), new Change.EvidencePut(one)));
        dossier.reviews().all().forEach(review ->
                all.put(new Key(Sort.REVIEW, review.id()), new Change.ReviewPut(review)));
        dossier.register().scales().forEach((grade, words) ->
                all.put(new Key(Sort.SCALE, grade), new Change.ScaleWorded(grade, words)));
        return all;
    }
}
