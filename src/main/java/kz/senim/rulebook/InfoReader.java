package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.senim.rulebook.EditionInfo.Act;
import kz.senim.rulebook.EditionInfo.Amendment;
import kz.senim.rulebook.EditionInfo.Reported;
import kz.senim.rulebook.EditionInfo.Sureness;

/** Reads `edition.yaml`: what an edition says of itself. */
final class InfoReader {

    private static final String SCHEMA = "1";

    private final Reading reading;
    private final Supplier<List<String>> basedOn;
    private Set<String> sameTexts = Set.of();
    private final Map<String, String> wrongWords = new LinkedHashMap<>();

    /** @param basedOn ids of the editions on which this one is based */
    InfoReader(Reading reading, Supplier<List<String>> basedOn) {
        this.reading = reading;
        this.basedOn = basedOn;
    }

    EditionInfo read(Fields file) {
        String id = file.text("id");
        file.textIfAny("basedOn");
        String schema = file.text("schema");
        if (!schema.isEmpty() && !schema.equals(SCHEMA)) {
            file.faults().add(file.line("schema"), "edition.schema", "found", schema, "known", SCHEMA);
        }
        file.required("law");
        var law = file.fields("law");
        var checkedOn = day(file, "checkedOn");
        var title = file.phrase("title");
        var acts = file.each("acts").stream().map(this::act).toList();
        var amendments = file.each("amendments").stream().map(InfoReader::amendment).toList();
        var reported = file.each("reported").stream().map(f -> reported(f, amendments)).toList();
        var inForce = law.map(l -> day(l, "inForce")).orElse(LocalDate.EPOCH);
        var info = new EditionInfo(id, basedOn.get(), law.map(l -> l.text("number")).orElse(""),
                law.map(l -> day(l, "adopted")).orElse(LocalDate.EPOCH), inForce, file.day("since").orElse(inForce),
                checkedOn, title, acts, amendments, reported, cases(file));
        sameTexts = Set.copyOf(file.words("sameTexts"));
        file.each("wrongWords").forEach(this::wrongWord);
        law.ifPresent(Fields::done);
        file.done();
        return info;
    }

    /** Texts that are the same in both languages, such as names. */
    Set<String> sameTexts() {
        return sameTexts;
    }

    /** Kazakh words that no text uses, with the right ones. */
    Map<String, String> wrongWords() {
        return wrongWords;
    }

    private void wrongWord(Fields fields) {
        wrongWords.put(fields.text("word"), fields.text("instead"));
        fields.done();
    }

    private static List<String> cases(Fields file) {
        var cases = file.words("cases");
        cases.stream().filter(id -> !Reading.wellFormed(id))
                .forEach(id -> file.faults().add(file.line("cases"), "id.form", "id", id));
        return cases.stream().filter(Reading::wellFormed).distinct().toList();
    }

    private static LocalDate day(Fields fields, String key) {
        return fields.requiredDay(key).orElse(LocalDate.EPOCH);
    }

    private Act act(Fields fields) {
        String id = reading.id(Reading.Sort.ACT, fields);
        if (fields.has("number") != fields.has("date")) {
            fields.required("number");
            fields.required("date");
        }
        var act = new Act(id, sure(fields), fields.textIfAny("number").orElse(""), fields.day("date"),
                fields.phrase("title"), fields.phraseIfAny("note"));
        fields.done();
        return act;
    }

    private static Amendment amendment(Fields fields) {
        var amendment = new Amendment(fields.text("id"), sure(fields), fields.text("number"),
                day(fields, "adopted"), day(fields, "inForce"), fields.phrase("title"), fields.phraseIfAny("note"));
        fields.done();
        return amendment;
    }

    /** The unit and its words are looked at once the law has been read. */
    private Reported reported(Fields fields, List<Amendment> amendments) {
        var reported = new Reported(fields.text("unit"), fields.text("amendment"), sure(fields), fields.phrase("was"),
                fields.phrase("now"));
        var ids = amendments.stream().map(Amendment::id).toList();
        if (fields.has("amendment") && !ids.contains(reported.amendment())) {
            fields.faults().add(fields.line("amendment"), "value.unknown", "key", "amendment",
                    "found", reported.amendment(), "allowed", String.join(", ", ids));
        }
        reading.mentions(new Reference.ToWords(fields.line("was"), reported.unit(), reported.was()));
        fields.done();
        return reported;
    }

    static Sureness sure(Fields fields) {
        String text = fields.text("sure");
        return switch (text) {
            case "A" -> Sureness.A;
            case "B" -> Sureness.B;
            case "C", "" -> Sureness.C;
            default -> {
                fields.faults().add(fields.line("sure"), "value.unknown", "key", "sure", "found", text,
                        "allowed", String.join(", ", List.of("A", "B", "C")));
                yield Sureness.C;
            }
        };
    }
}
