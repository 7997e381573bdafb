package kz.senim.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;

/** An answer as its kind and its exact value, under the name of what it answers. */
final class AnswerForm {

    /** Without an exponent, so that none is ever huge. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,20})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    /** A database keeps choices with commas between them. */
    private static final Pattern CHOICE = Pattern.compile("[^,\\s][^,]{0,99}");

    private final String named;
    private final int longest;

    AnswerForm(String named, int longest) {
        this.named = named;
        this.longest = longest;
    }

    Map<String, Object> tree(String name, Answer answer) {
        var all = new LinkedHashMap<String, Object>();
        all.put(named, name);
        switch (answer) {
            case Answer.Unknown _ -> put(all, "unknown", null);
            case Answer.Chosen(var choices) -> put(all, "chosen", List.copyOf(choices));
            case Answer.Quantity(var value) -> put(all, "number", value.toPlainString());
            case Answer.Text(var value) -> put(all, "text", value);
            case Answer.Day(var value) -> put(all, "day", value.toString());
        }
        return all;
    }

    private static void put(Map<String, Object> all, String kind, Object value) {
        all.put("kind", kind);
        all.put("value", value);
    }

    Map.Entry<String, Answer> read(Object tree) {
        var fields = Fields.of(tree, named, "kind", "value");
        return Map.entry(fields.id(named, longest), answer(fields));
    }

    private static Answer answer(Fields fields) {
        return switch (fields.text("kind")) {
            case "unknown" -> {
                Refusal.unless(fields.absent("value"), "unknown with a value");
                yield Answer.UNKNOWN;
            }
            case "chosen" -> chosen(fields.list("value", choice -> matched(CHOICE, Fields.text(choice))));
            case "number" -> new Answer.Quantity(new BigDecimal(matched(NUMBER, fields.text("value"))));
            case "text" -> new Answer.Text(fields.text("value"));
            case "day" -> new Answer.Day(day(fields.text("value")));
            default -> throw new Refusal(Kind.EXCHANGE_DAMAGED, "a kind of answer that is not known");
        };
    }

    private static Answer chosen(List<String> choices) {
        var once = new LinkedHashSet<>(choices);
        Refusal.unless(once.size() == choices.size(), "a choice twice");
        return new Answer.Chosen(once);
    }

    /** With a year of four digits: those days can be shown and kept. */
    static LocalDate day(Object written) {
        return LocalDate.parse(matched(DAY, Fields.text(written)));
    }

    private static String matched(Pattern form, String written) {
        Refusal.unless(form.matcher(written).matches(), "not written as it should be");
        return written;
    }
}
