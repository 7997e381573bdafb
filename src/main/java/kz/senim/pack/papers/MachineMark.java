package kz.senim.pack.papers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.text.Dates;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** Samples of machine-readable marks, to be copied into a file or a page. The law prescribes no format. */
final class MachineMark {

    private final Terms terms;
    private final Matter matter;

    MachineMark(Terms terms, Matter matter) {
        this.terms = terms;
        this.matter = matter;
    }

    /** Of a synthetic result, for metadata or a file beside it. */
    Phrase synthetic() {
        return both(language -> json(result(language)));
    }

    /** The same for the head of a page. */
    Phrase page() {
        return both(language -> result(language).entrySet().stream()
                .map(field -> "<meta name=\"" + field.getKey() + "\" content=\"" + escapedInPage(field.getValue()) + "\">")
                .collect(Collectors.joining("\n")));
    }

    /** Of a data library: who produced it. */
    Phrase library(Phrase producer) {
        return both(language -> {
            var fields = new LinkedHashMap<String, String>();
            fields.put("kind", "data-library");
            fields.put("producer", producer.in(language));
            fields.put("created", Dates.day(matter.day()));
            return json(fields);
        });
    }

    private Map<String, String> result(Language language) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("ai-generated", "true");
        fields.put("ai-origin", terms.say("mark.origin").in(language));
        fields.put("ai-system", named(matter.typed().systemName(), "subject.system").in(language));
        fields.put("ai-organisation", named(matter.typed().organisationName(), "subject.organisation").in(language));
        fields.put("ai-created", Dates.day(matter.day()));
        return fields;
    }

    private Phrase named(String name, String otherwise) {
        return name.isBlank() ? terms.say(otherwise) : Phrase.same(name);
    }

    private static Phrase both(Function<Language, String> text) {
        return new Phrase(text.apply(Language.KK), text.apply(Language.RU));
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream().map(f -> "\"" + f.getKey() + "\": \"" + escaped(f.getValue()) + "\"")
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " ");
    }

    private static String escapedInPage(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;")
                .replaceAll("\\p{Cntrl}+", " ");
    }
}
