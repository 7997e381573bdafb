package kz.senim.pack.json;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.OwnTexts;
import kz.senim.form.DossierForm;
import kz.senim.form.Fields;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.RiskRegister;
import kz.senim.rulebook.AnswersFile;

/** What was given: the dossier, with all that has no order of its own in the order of its ids; the journal as far as it is printed. */
final class GivenJson {

    private GivenJson() {}

    static Map<String, Object> of(Dossier dossier) {
        var register = dossier.register();
        return DossierForm.tree(new Dossier(dossier.id(), dossier.edition(),
                new Answers(new TreeMap<>(dossier.answers().byQuestion())), new TreeMap<>(dossier.notes()),
                new RiskRegister(register.risks(), register.reviews(), new TreeMap<>(register.scales())),
                dossier.scenarios(), dossier.evidence(), new OwnTexts(new TreeMap<>(dossier.texts().byPlace())),
                dossier.created(), dossier.changed()));
    }

    /** Answers from a file are a dossier without an id, of the day on which they are looked at. */
    static Dossier dossier(AnswersFile file, LocalDate day) {
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Dossier("", file.edition(), file.answers(), file.notes(), file.risks(), file.scenarios(), List.of(), at, at);
    }

    static Map<String, Object> entry(JournalEntry entry) {
        var all = new LinkedHashMap<String, Object>();
        all.put("number", (int) entry.number());
        all.put("at", entry.at().toString());
        all.put("who", entry.who());
        all.put("what", entry.what());
        all.put("hash", entry.hash());
        return all;
    }

    /** Without the values before and after, which are not in the copy. */
    static JournalEntry entry(Object tree) {
        var fields = Fields.of(tree, "number", "at", "who", "what", "hash");
        return new JournalEntry(fields.whole("number"), DossierForm.instant(fields.text("at")), fields.text("who"),
                fields.text("what"), "", "", fields.text("hash"));
    }

    /** An answer that a reason names: one key that says its form. */
    static Map<String, Object> answer(Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> Map.of("unknown", true);
            case Answer.Chosen(var choices) -> Map.of("chosen", List.copyOf(choices));
            case Answer.Quantity(var value) -> Map.of("number", value.toPlainString());
            case Answer.Text(var value) -> Map.of("text", value);
            case Answer.Day(var value) -> Map.of("date", value.toString());
        };
    }
}
