package kz.senim.pack.json;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Answers;
import kz.senim.law.Conclusions;
import kz.senim.law.Estimate;
import kz.senim.law.Estimating;
import kz.senim.rulebook.AnswersFile;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionInfo.Reported;
import kz.senim.rulebook.Penalties;
import kz.senim.text.Language;

/**
 * An assessment as JSON, UTF-8, keys in a fixed order: what was answered and what follows from it.
 * Ids only, so it says the same in every language; docs/machine-copy.md describes it.
 */
public final class AssessmentJson {

    static final String SCHEMA = "senim.assessment";
    static final int VERSION = 1;

    private static final JSON WRITER = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private final Edition edition;
    private final Supplier<Penalties> penalties;

    /** @param penalties of the edition, read once they are needed */
    public AssessmentJson(Edition edition, Supplier<Penalties> penalties) {
        this.edition = edition;
        this.penalties = penalties;
    }

    /** The machine copy that goes into a pack. */
    public byte[] of(Dossier dossier, Conclusions conclusions, List<JournalEntry> journal) {
        var given = new LinkedHashMap<String, Object>();
        given.put("id", dossier.id());
        given.put("created", dossier.created().toString());
        given.put("changed", dossier.changed().toString());
        GivenJson.put(given, dossier.answers(), dossier.notes(), dossier.risks(), dossier.scenarios());
        given.put("reviews", dossier.reviews().all().stream().map(ReviewJson::of).toList());
        given.put("scales", new TreeMap<>(dossier.register().scales()));
        given.put("texts", new TreeMap<>(dossier.texts().byPlace()));
        given.put("evidence", dossier.evidence().stream().map(GivenJson::evidence).toList());
        if (!journal.isEmpty()) {
            var sealed = new LinkedHashMap<String, Object>();
            sealed.put("entries", journal.size());
            sealed.put("hash", journal.getLast().hash());
            given.put("journal", sealed);
        }
        return bytes(assessment(given, conclusions, dossier.answers(), dossier.notes()));
    }

    /** The same for answers from a file, which are no dossier. */
    public byte[] of(AnswersFile file, Conclusions conclusions) {
        return bytes(assessment(given(file), conclusions, file.answers(), file.notes()));
    }

    /** The same with the words of one language under `words`; nothing else depends on the language. */
    public byte[] withWords(AnswersFile file, Conclusions conclusions, Language language) {
        var all = assessment(given(file), conclusions, file.answers(), file.notes());
        var words = new WordsJson(edition, language).of(file, conclusions);
        words.put("liability", LiabilityJson.words(penalties.get(), estimate(file.answers(), conclusions), language));
        all.put("words", words);
        return bytes(all);
    }

    private static Map<String, Object> given(AnswersFile file) {
        var given = new LinkedHashMap<String, Object>();
        GivenJson.put(given, file.answers(), file.notes(), file.risks(), file.scenarios());
        return given;
    }

    private Map<String, Object> assessment(Map<String, Object> given, Conclusions conclusions,
                                           Answers answers, Map<String, String> notes) {
        var all = new LinkedHashMap<String, Object>();
        all.put("schema", SCHEMA);
        all.put("version", VERSION);
        all.put("edition", edition());
        all.put("asOf", conclusions.asOf().toString());
        all.put("dossier", given);
        all.put("conclusions", ConclusionsJson.of(conclusions, notes, estimate(answers, conclusions)));
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

    private static byte[] bytes(Map<String, Object> all) {
        try {
            return (WRITER.asString(all) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
