package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.rulebook.EditionInfo.Act;
import kz.senim.rulebook.EditionInfo.Amendment;
import kz.senim.rulebook.EditionInfo.Sureness;
import kz.senim.text.Phrase;

/** Reads `edition.yaml`: what an edition says of itself. */
final class InfoReader {

    private static final String SCHEMA = "1";

    private final Reading reading;
    private Set<String> sameTexts = Set.of();
    private final Map<String, String> wrongWords = new LinkedHashMap<>();

    InfoReader(Reading reading) {
        this.reading = reading;
    }

    EditionInfo read(Fields file) {
        String id = file.text("id");
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
        var info = new EditionInfo(id, law.map(l -> l.text("number")).orElse(""),
                law.map(l -> day(l, "adopted")).orElse(LocalDate.EPOCH),
                law.map(l -> day(l, "inForce")).orElse(LocalDate.EPOCH), checkedOn, title, acts, amendments,
                cases(file));
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
