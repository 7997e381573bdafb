package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.senim.text.Phrase;

/**
 * A mapping that is being read. Every method reports what is missing or of a wrong kind and returns something
 * neutral, so that reading goes on; {@link #done} reports the keys that nothing asked for.
 */
final class Fields {

    private final Node.Mapping node;
    private final Faults.InFile faults;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Node.Mapping node, Faults.InFile faults) {
        this.node = node;
        this.faults = faults;
    }

    /** @param what the place, for the fault that it is no mapping */
    static Optional<Fields> of(Node node, String what, Faults.InFile faults) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, faults));
        }
        faults.add(node.line(), "kind.mapping", "key", what);
        return Optional.empty();
    }

    Place line() {
        return node.line();
    }

    /** The line of a key, or of the mapping where it has none. */
    Place line(String key) {
        return node.entries().containsKey(key) ? node.entries().get(key).line() : line();
    }

    Node node() {
        return node;
    }

    Faults.InFile faults() {
        return faults;
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    /** The keys as written, for a mapping whose keys are ids. */
    Set<String> keys() {
        known.addAll(node.entries().keySet());
        return node.entries().keySet();
    }

    Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(node.entries().get(key)).map(Node.Entry::value)
                .filter(n -> !(n instanceof Node.Scalar s && s.absent()));
    }

    Optional<Node> required(String key) {
        var found = node(key);
        if (found.isEmpty()) {
            faults.add(line(key), "key.missing", "key", key);
        }
        return found;
    }

    String text(String key) {
        return required(key).flatMap(n -> scalar(n, key)).orElse("");
    }

    Optional<String> textIfAny(String key) {
        return node(key).flatMap(n -> scalar(n, key));
    }

    boolean flag(String key) {
        return textIfAny(key).filter(t -> among(key, t, List.of("true", "false"))).filter("true"::equals).isPresent();
    }

    Optional<Integer> whole(String key) {
        var text = textIfAny(key);
        if (text.isPresent() && !text.get().matches("\\d{1,9}")) {
            faults.add(line(key), "kind.whole", "key", key, "found", text.get());
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    Optional<LocalDate> day(String key) {
        return textIfAny(key).flatMap(t -> Days.parse(t, key, line(key), faults));
    }

    Optional<LocalDate> requiredDay(String key) {
        required(key);
        return day(key);
    }

    /** A value written as the lower-case name of a constant: `long-text` for LONG_TEXT. */
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return constant(key, text(key), type);
    }

    <E extends Enum<E>> Optional<E> constant(String key, String text, Class<E> type) {
        var words = Arrays.stream(type.getEnumConstants()).map(Fields::word).toList();
        return !text.isEmpty() && among(key, text, words)
                ? Optional.of(type.getEnumConstants()[words.indexOf(text)]) : Optional.empty();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean among(String key, String text, List<String> words) {
        if (!words.contains(text)) {
            faults.add(line(key), "value.unknown", "key", key, "found", text, "allowed", String.join(", ", words));
        }
        return words.contains(text);
    }

    Phrase phrase(String key) {
        return required(key).map(n -> phrase(n, key)).orElse(Phrase.EMPTY);
    }

    Phrase phraseIfAny(String key) {
        return node(key).map(n -> phrase(n, key)).orElse(Phrase.EMPTY);
    }

    private Phrase phrase(Node node, String key) {
        return Fields.of(node, key, faults).map(f -> {
            var phrase = new Phrase(f.text("kk").strip(), f.text("ru").strip());
            f.done();
            return phrase;
        }).orElse(Phrase.EMPTY);
    }

    Optional<Fields> fields(String key) {
        return node(key).flatMap(n -> of(n, key, faults));
    }

    /** The items of a list; none where the key is left out. */
    List<Node> items(String key) {
        return node(key).map(n -> items(n, key, faults)).orElse(List.of());
    }

    static List<Node> items(Node node, String key, Faults.InFile faults) {
        if (node instanceof Node.Sequence(var items, _)) {
            return items;
        }
        faults.add(node.line(), "kind.list", "key", key);
        return List.of();
    }

    /** The items of a list of mappings. */
    List<Fields> each(String key) {
        return items(key).stream().flatMap(n -> of(n, key, faults).stream()).toList();
    }

    /** The items of a list of words. */
    List<String> words(String key) {
        return items(key).stream().flatMap(n -> scalar(n, key).stream()).toList();
    }

    Optional<String> scalar(Node node, String key) {
        if (node instanceof Node.Scalar(var text, _, _)) {
            return Optional.of(text);
        }
        faults.add(node.line(), "kind.text", "key", key);
        return Optional.empty();
    }

    /** To be called when everything has been read. */
    void done() {
        var unknown = new ArrayList<>(node.entries().keySet());
        unknown.removeAll(known);
        unknown.forEach(this::unknown);
    }

    /** A key without a value inside braces is the rest of a text that was cut by its comma. */
    private void unknown(String key) {
        boolean cut = node.entries().get(key).value() instanceof Node.Scalar s && s.absent() && !key.matches("\\w+");
        faults.add(line(key), cut ? "key.comma" : "key.unknown", "key", key, "allowed", String.join(", ", known));
    }
}
