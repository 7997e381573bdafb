package kz.senim.form;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.OwnTexts;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Review;
import kz.senim.risk.Reviews;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskRegister;
import kz.senim.risk.Scale;
import kz.senim.risk.Scenario;

/** A dossier as JSON: everything that is in it, in its order. What could not be kept in a database is refused. */
public final class DossierForm {

    public static final int FORMAT = 3;
    /** Had no texts for the documents. */
    public static final int SECOND_FORMAT = 2;
    /** Had answers, notes, risks and scenarios alone. */
    public static final int FIRST_FORMAT = 1;

    /** Lengths of ids that were made here, and of ids that the rules have. */
    static final int OWN_ID = 64;
    static final int RULES_ID = 200;

    private static final int EDITION_ID = 100;
    private static final int NANOS_OF_MICRO = 1000;
    private static final AnswerForm ANSWER = new AnswerForm("question", RULES_ID);

    private static final String[] FIRST_FIELDS = {"format", "id", "edition", "created", "changed", "answers", "notes",
        "risks", "scenarios"};
    private static final String[] SECOND_FIELDS = Stream.concat(Stream.of(FIRST_FIELDS), Stream.of("evidence", "reviews", "scales"))
            .toArray(String[]::new);
    private static final String[] FIELDS = Stream.concat(Stream.of(SECOND_FIELDS), Stream.of("texts")).toArray(String[]::new);

    private DossierForm() {}

    public static byte[] bytes(Dossier dossier) {
        return Json.bytes(tree(dossier));
    }

    public static Map<String, Object> tree(Dossier dossier) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", FORMAT);
        all.put("id", dossier.id());
        all.put("edition", dossier.edition());
        all.put("created", dossier.created().toString());
        all.put("changed", dossier.changed().toString());
        all.put("answers", dossier.answers().byQuestion().entrySet().stream()
                .map(e -> ANSWER.tree(e.getKey(), e.getValue())).toList());
        all.put("notes", dossier.notes().entrySet().stream().map(e -> note(e.getKey(), e.getValue())).toList());
        all.put("risks", dossier.risks().stream().map(RiskForm::tree).toList());
        all.put("scenarios", dossier.scenarios().stream().map(ScenarioForm::tree).toList());
        all.put("evidence", dossier.evidence().stream().map(EvidenceForm::tree).toList());
        all.put("reviews", dossier.reviews().all().stream().map(ReviewForm::tree).toList());
        all.put("scales", dossier.register().scales().entrySet().stream().map(e -> scale(e.getKey(), e.getValue())).toList());
        all.put("texts", dossier.texts().byPlace().entrySet().stream().map(e -> text(e.getKey(), e.getValue())).toList());
        return all;
    }

    private static Map<String, Object> note(String question, String note) {
        var all = new LinkedHashMap<String, Object>();
        all.put("question", question);
        all.put("note", note);
        return all;
    }

    private static Map<String, Object> scale(String grade, String words) {
        var all = new LinkedHashMap<String, Object>();
        all.put("grade", grade);
        all.put("words", words);
        return all;
    }

    private static Map<String, Object> text(String place, String text) {
        var all = new LinkedHashMap<String, Object>();
        all.put("place", place);
        all.put("text", text);
        return all;
    }

    /**
     * A dossier that is kept somewhere under its id.
     *
     * @param format that it has to be in; what later formats have besides is empty in earlier ones
     */
    public static Dossier read(Object tree, int format) {
        var dossier = readAny(tree, format);
        Refusal.unless(!dossier.id().isEmpty(), "no id");
        return dossier;
    }

    /** The same, or what was in a file of answers, which has no id. */
    public static Dossier readAny(Object tree, int format) {
        boolean first = format == FIRST_FORMAT;
        var fields = Fields.of(tree, first ? FIRST_FIELDS : format == SECOND_FORMAT ? SECOND_FIELDS : FIELDS);
        Refusal.unless(fields.whole("format") == format, "another format than was said");
        Map<String, Answer> answers = byKey(fields.list("answers", ANSWER::read));
        var dossier = new Dossier(fields.text("id").isEmpty() ? "" : fields.id("id", OWN_ID), fields.id("edition", EDITION_ID), new Answers(answers),
                byKey(fields.list("notes", DossierForm::note)),
                register(fields, first),
                eachOnce(fields.list("scenarios", ScenarioForm::read), Scenario::id),
                first ? List.of() : eachOnce(fields.list("evidence", EvidenceForm::read), Evidence::id),
                format <= SECOND_FORMAT ? OwnTexts.NONE : new OwnTexts(byKey(fields.list("texts", DossierForm::text))),
                instant(fields.text("created")), instant(fields.text("changed")));
        Refusal.unless(dossier.evidenceBytes() <= Evidence.ALL, "too much evidence");
        return dossier;
    }

    private static RiskRegister register(Fields fields, boolean first) {
        var risks = RiskRegister.of(eachOnce(fields.list("risks", RiskForm::read), Risk::id));
        return first ? risks : new RiskRegister(risks.risks(),
                new Reviews(eachOnce(fields.list("reviews", ReviewForm::read), Review::id)), byKey(fields.list("scales", DossierForm::scale)));
    }

    private static Map.Entry<String, String> scale(Object tree) {
        var fields = Fields.of(tree, "grade", "words");
        String grade = fields.text("grade");
        Refusal.unless(Scale.all().anyMatch(s -> s.id().equals(grade)) && !fields.text("words").isBlank(), "no grade");
        return Map.entry(grade, fields.text("words"));
    }

    private static Map.Entry<String, String> text(Object tree) {
        var fields = Fields.of(tree, "place", "text");
        String place = fields.id("place", OwnTexts.PLACE);
        Refusal.unless(OwnTexts.place(place) && !fields.text("text").isBlank(), "no text");
        return Map.entry(place, fields.text("text"));
    }

    private static Map.Entry<String, String> note(Object tree) {
        var fields = Fields.of(tree, "question", "note");
        Refusal.unless(!fields.text("note").isBlank(), "a blank note");
        return Map.entry(fields.id("question", RULES_ID), fields.text("note"));
    }

    private static <T> Map<String, T> byKey(List<Map.Entry<String, T>> entries) {
        var all = new LinkedHashMap<String, T>();
        entries.forEach(e -> Refusal.unless(all.put(e.getKey(), e.getValue()) == null, "a question twice"));
        return all;
    }

    private static <T> List<T> eachOnce(List<T> all, Function<T, String> id) {
        Refusal.unless(all.stream().map(id).distinct().count() == all.size(), "an id twice");
        return all;
    }

    public static Instant instant(String written) {
        var instant = Instant.parse(written);
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        Refusal.unless(year >= 1970 && year <= 9998 && instant.getNano() % NANOS_OF_MICRO == 0, "no time of ours");
        return instant;
    }
}
