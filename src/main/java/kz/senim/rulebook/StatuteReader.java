package kz.senim.rulebook;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import kz.senim.rulebook.Statute.Kind;
import kz.senim.rulebook.Statute.Unit;
import kz.senim.text.Phrase;

/**
 * Reads `law.json`: the law's units, verbatim in both languages. JSON is YAML too, and a second reader would take
 * longer to start than this one to read.
 */
final class StatuteReader {

    private final SequencedMap<String, Unit> units = new LinkedHashMap<>();

    Statute read(Fields file) {
        for (String about : new String[] {"source", "key_format", "edition"}) {
            file.node(about);
        }
        file.required("units");
        file.each("units").forEach(this::unit);
        file.done();
        return new Statute(units);
    }

    private void unit(Fields fields) {
        String key = fields.text("key");
        var kind = fields.constant("kind", Kind.class).orElse(Kind.PAR);
        fields.required("chapter");
        int chapter = fields.whole("chapter").orElse(0);
        if (!key.isEmpty() && !UnitKey.wellFormed(key)) {
            fields.faults().add(fields.line("key"), "statute.key", "key", key);
        }
        var unit = new Unit(key, kind, chapter, new Phrase(fields.text("kk"), fields.text("ru")));
        if (units.putIfAbsent(key, unit) != null) {
            fields.faults().add(fields.line("key"), "statute.double", "key", key);
        }
        fields.done();
    }
}
