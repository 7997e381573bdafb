package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.law.Axis;
import kz.senim.law.Truth;
import kz.senim.text.Phrase;

/** Reads an answers file or a worked case: the same form, but a case tells its story and what has to follow. */
final class CaseReader {

    private final Edition edition;
    private final Fields file;
    private final Faults.InFile faults;

    CaseReader(Edition edition, Fields file) {
        this.edition = edition;
        this.file = file;
        this.faults = file.faults();
    }

    /** @param id the name of its file, which its `id` has to repeat */
    WorkedCase workedCase(String id) {
        String own = file.text("id");
        if (!own.isEmpty() && !own.equals(id)) {
            faults.add(file.line("id"), "case.id", "id", own, "file", id);
        }
        String named = file.text("edition");
        if (!named.isEmpty() && !named.equals(edition.id()) && !edition.info().basedOn().contains(named)) {
            faults.add(file.line("edition"), "case.edition", "found", named, "edition", edition.id());
        }
        var asOf = file.requiredDay("asOf").orElse(LocalDate.EPOCH);
        file.required("expect");
        return read(id, file.phrase("title"), file.phrase("facts"), asOf);
    }

    AnswersFile answersFile() {
        file.textIfAny("id");
        return read("", file.phraseIfAny("title"), file.phraseIfAny("facts"), LocalDate.EPOCH).given();
    }

    private WorkedCase read(String id, Phrase title, Phrase facts, LocalDate asOf) {
        var given = new AnswersSheet(edition, file).read();
        Map<String, Truth> findings = new LinkedHashMap<>();
        Map<String, List<String>> axes = new LinkedHashMap<>();
        Map<String, Truth> duties = new LinkedHashMap<>();
        Map<String, Truth> liability = new LinkedHashMap<>();
        file.fields("expect").ifPresent(expect -> {
            expect.fields("findings").ifPresent(f -> f.keys().forEach(key ->
                    truth(f, key, "reference.finding", edition.rules().findingsById().keySet(), findings)));
            expect.fields("duties").ifPresent(f -> f.keys().forEach(key ->
                    truth(f, key, "reference.duty", edition.words().duties().keySet(), duties)));
            expect.fields("liability").ifPresent(f -> f.keys().forEach(key ->
                    f.constant(key, Truth.class).ifPresent(truth -> liability.put(key, truth))));
            expect.fields("axes").ifPresent(f -> f.keys().forEach(key -> axis(f, key, axes)));
            expect.done();
        });
        file.done();
        return new WorkedCase(id, title, facts, asOf, given, findings, axes, duties, liability);
    }

    private void truth(Fields fields, String id, String unknown, Set<String> known, Map<String, Truth> expected) {
        if (!known.contains(id)) {
            faults.add(fields.line(id), unknown, "id", id, "nearest", Nearest.to(id, known));
            return;
        }
        fields.constant(id, Truth.class).ifPresent(truth -> expected.put(id, truth));
    }

    private void axis(Fields fields, String id, Map<String, List<String>> expected) {
        var axes = edition.rules().axes();
        var axis = axes.stream().filter(a -> a.id().equals(id)).findFirst();
        if (axis.isEmpty()) {
            faults.add(fields.line(id), "case.axis", "id", id,
                    "allowed", String.join(", ", axes.stream().map(Axis::id).toList()));
            return;
        }
        var levels = fields.words(id).stream().map(word -> id + "." + word).toList();
        for (String level : levels) {
            if (!axis.get().levels().contains(level)) {
                faults.add(fields.line(id), "case.level", "axis", id, "found", level.substring(id.length() + 1),
                        "allowed", String.join(", ", axis.get().levels().stream()
                                .map(l -> l.substring(l.indexOf('.') + 1)).toList()));
            }
        }
        expected.put(id, levels);
    }
}
