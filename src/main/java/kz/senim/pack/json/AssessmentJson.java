package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.form.Json;
import kz.senim.law.Answers;
import kz.senim.law.Conclusions;
import kz.senim.law.Estimate;
import kz.senim.law.Estimating;
import kz.senim.pack.model.Mark;
import kz.senim.rulebook.AnswersFile;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionInfo.Reported;
import kz.senim.rulebook.Penalties;
import kz.senim.text.Language;
import kz.senim.text.Program;

/**
 * An assessment as JSON, UTF-8, keys in a fixed order: what was answered and what follows from it.
 * Ids only, so it says the same in every language; docs/machine-copy.md describes it.
 */
public final class AssessmentJson {

    static final String SCHEMA = "senim.assessment";
    static final int VERSION = 2;

    private final Edition edition;
    private final Supplier<Penalties> penalties;

    /** @param penalties of the edition, read once they are needed */
    public AssessmentJson(Edition edition, Supplier<Penalties> penalties) {
        this.edition = edition;
        this.penalties = penalties;
    }

    /** The machine copy that goes into a document. */
    public byte[] of(Dossier dossier, Conclusions conclusions, List<JournalEntry> journal, Made made) {
        return Json.bytes(assessment(dossier, conclusions, journal, made));
    }

    /** The same for answers from a file, which no document was made of. */
    public byte[] of(AnswersFile file, Conclusions conclusions) {
        return Json.bytes(assessment(file, conclusions));
    }

    /** The same with the words of one language under `words`; nothing else depends on the language. */
    public byte[] withWords(AnswersFile file, Conclusions conclusions, Language language) {
        var all = assessment(file, conclusions);
        var words = new WordsJson(edition, language).of(file, conclusions);
        words.put("liability", LiabilityJson.words(penalties.get(), estimate(file.answers(), conclusions), language));
        all.put("words", words);
        return Json.bytes(all);
    }

    private Map<String, Object> assessment(AnswersFile file, Conclusions conclusions) {
        return assessment(GivenJson.dossier(file, conclusions.asOf()), conclusions, List.of(),
                new Made(Program.named(), "", Mark.NONE));
    }

    private Map<String, Object> assessment(Dossier dossier, Conclusions conclusions, List<JournalEntry> journal, Made made) {
        var all = new LinkedHashMap<String, Object>();
        all.put("schema", SCHEMA);
        all.put("version", VERSION);
        all.put("made", made.tree());
        all.put("edition", edition());
        all.put("asOf", conclusions.asOf().toString());
        all.put("dossier", GivenJson.of(dossier));
        all.put("journal", journal.stream().map(GivenJson::entry).toList());
        all.put("conclusions", ConclusionsJson.of(conclusions, dossier.notes(), estimate(dossier.answers(), conclusions)));
        return all;
    }

    private Estimate estimate(Answers answers, Conclusions conclusions) {
        return Estimating.estimate(answers, edition.rules(), penalties.get().fines(), conclusions.asOf());
    }

    private Map<String, Object> edition() {
        var info = new LinkedHashMap<String, Object>();
        info.put("id", edition.info().id());
        info.put("law", edition.info().lawNumber());
        info.put("adopted", edition.info().adopted().toString());
        info.put("inForce", edition.info().inForce().toString());
        info.put("since", edition.info().since().toString());
        info.put("checkedOn", edition.info().checkedOn().toString());
        info.put("reported", edition.info().reported().stream().map(AssessmentJson::reported).toList());
        return info;
    }

    private static Map<String, Object> reported(Reported reported) {
        var one = new LinkedHashMap<String, Object>();
        one.put("unit", reported.unit());
        one.put("amendment", reported.amendment());
        one.put("unconfirmed", reported.sure().unconfirmed());
        return one;
    }
}
