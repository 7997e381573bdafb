package kz.senim.store;

import java.util.Arrays;
import java.util.Optional;
import kz.senim.dossier.Change;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Past;
import kz.senim.dossier.RecordId;

/** What lines of the journal say of the records that they are about. */
final class Entries {

    private Entries() {}

    /** Nothing where the line is about no record: a dossier begun, a state that was named. */
    static Optional<RecordId> about(JournalEntry entry) {
        String what = entry.what();
        int colon = what.indexOf(':');
        return Arrays.stream(RecordId.Sort.values()).filter(sort -> colon > 0 && table(sort).table().equals(what.substring(0, colon)))
                .findFirst().map(sort -> new RecordId(sort, what.substring(colon + 1)));
    }

    static Past past(JournalEntry entry, RecordId about) {
        return new Past(entry.number(), entry.at(), entry.who(), change(about, entry.before()), change(about, entry.after()));
    }

    /** The change that puts a record as it was written; taking it away where nothing was. */
    static Change change(RecordId about, String written) {
        String id = about.id();
        boolean none = written.isEmpty();
        return switch (about.sort()) {
            case ANSWER -> none ? new Change.Withdrawn(id) : new Change.Answered(id, AnswerForm.TABLE.parse(id, written));
            case NOTE -> new Change.Noted(id, written);
            case RISK -> none ? new Change.RiskRemoved(id) : new Change.RiskPut(RiskForm.TABLE.parse(id, written));
            case SCENARIO -> none ? new Change.ScenarioRemoved(id)
                    : new Change.ScenarioPut(ScenarioForm.TABLE.parse(id, written));
            case EVIDENCE -> none ? new Change.EvidenceRemoved(id)
                    : new Change.EvidencePut(EvidenceForm.TABLE.parse(id, written));
            case REVIEW -> none ? new Change.ReviewRemoved(id) : new Change.ReviewPut(ReviewForm.TABLE.parse(id, written));
            case SCALE -> new Change.ScaleWorded(id, written);
            case TEXT -> new Change.Worded(id, written);
        };
    }

    private static Records<?> table(RecordId.Sort sort) {
        return switch (sort) {
            case ANSWER -> AnswerForm.TABLE;
            case NOTE -> NoteForm.TABLE;
            case RISK -> RiskForm.TABLE;
            case SCENARIO -> ScenarioForm.TABLE;
            case EVIDENCE -> EvidenceForm.TABLE;
            case REVIEW -> ReviewForm.TABLE;
            case SCALE -> ScaleForm.TABLE;
            case TEXT -> TextForm.TABLE;
        };
    }
}
