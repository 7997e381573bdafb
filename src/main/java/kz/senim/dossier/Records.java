package kz.senim.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** A dossier taken apart into the changes that put its records, each under what it is about. */
final class Records {

    private Records() {}

    static SequencedMap<RecordId, Change> of(Dossier dossier) {
        var all = new ArrayList<Change>();
        dossier.answers().byQuestion().forEach((question, answer) -> all.add(new Change.Answered(question, answer)));
        dossier.notes().forEach((question, note) -> all.add(new Change.Noted(question, note)));
        dossier.risks().forEach(risk -> all.add(new Change.RiskPut(risk)));
        dossier.scenarios().forEach(scenario -> all.add(new Change.ScenarioPut(scenario)));
        dossier.evidence().forEach(one -> all.add(new Change.EvidencePut(one)));
        dossier.reviews().all().forEach(review -> all.add(new Change.ReviewPut(review)));
        dossier.register().scales().forEach((grade, words) -> all.add(new Change.ScaleWorded(grade, words)));
        dossier.texts().byPlace().forEach((place, text) -> all.add(new Change.Worded(place, text)));
        var byId = new LinkedHashMap<RecordId, Change>();
        all.forEach(change -> byId.put(RecordId.of(change), change));
        return byId;
    }
}
