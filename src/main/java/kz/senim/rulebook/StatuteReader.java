package kz.senim.rulebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import kz.senim.rulebook.Statute.Kind;
import kz.senim.rulebook.Statute.Unit;
import kz.senim.text.Phrase;

/** Reads `law.json`: the law's units, verbatim in both languages. */
final class StatuteReader {

    private final Faults.InFile faults;
    private final SequencedMap<String, Unit> units = new LinkedHashMap<>();

    private StatuteReader(Faults.InFile faults) {
        this.faults = faults;
    }

    static Statute read(byte[] bytes, Faults.InFile faults) {
        var reader = new StatuteReader(faults);
        if (YamlReader.tooLarge(bytes, faults)) {
            return Statute.EMPTY;
        }
        try (var json = new JsonFactory().createParser(bytes)) {
            reader.file(json);
        } catch (JsonProcessingException e) {
            faults.add(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "json.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Statute(reader.units);
    }

    private void file(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean ofUnits = json.currentName().equals("units");
            if (json.nextToken() == JsonToken.START_ARRAY && ofUnits) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    unit(json);
                }
            } else {
                json.skipChildren();
            }
        }
        if (units.isEmpty()) {
            faults.add(1, "key.missing", "key", "units");
        }
    }

    private void unit(JsonParser json) throws IOException {
        int line = json.currentTokenLocation().getLineNr();
        var values = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.put(name, json.getValueAsString(""));
            json.skipChildren();
        }
        for (String key : new String[] {"key", "kind", "chapter", "kk", "ru"}) {
            if (values.getOrDefault(key, "").isBlank()) {
                faults.add(line, "key.missing", "key", key);
                return;
            }
        }
        if (!values.get("chapter").matches("\\d{1,3}")) {
            faults.add(line, "kind.whole", "key", "chapter", "found", values.get("chapter"));
            return;
        }
        kind(values.get("kind"), line).ifPresent(kind -> put(kind, values, line));
    }

    private void put(Kind kind, Map<String, String> values, int line) {
        var unit = new Unit(values.get("key"), kind, Integer.parseInt(values.get("chapter")),
                new Phrase(values.get("kk"), values.get("ru")));
        if (units.putIfAbsent(unit.key(), unit) != null) {
            faults.add(line, "statute.double", "key", unit.key());
        }
    }

    private Optional<Kind> kind(String word, int line) {
        for (var kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        faults.add(line, "value.unknown", "key", "kind", "found", word, "allowed", "title, par, sub, unnumbered");
        return Optional.empty();
    }
}
