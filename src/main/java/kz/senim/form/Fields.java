package kz.senim.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An object of JSON that has exactly the fields that are known. */
public final class Fields {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._:-]+");

    private final Map<?, ?> values;

    private Fields(Map<?, ?> values) {
        this.values = values;
    }

    public static Fields of(Object tree, String... names) {
        Refusal.unless(tree instanceof Map<?, ?> map && map.keySet().equals(Set.of(names)),
                "not exactly " + List.of(names));
        return new Fields((Map<?, ?>) tree);
    }

    /** The format is looked at before anything else: what a newer one holds is not known. */
    public static Optional<Integer> format(Object tree) {
        return tree instanceof Map<?, ?> map && map.get("format") instanceof Integer format ? Optional.of(format)
                : Optional.empty();
    }

    public boolean absent(String name) {
        return values.get(name) == null;
    }

    /** As it was read. */
    public Object tree(String name) {
        return values.get(name);
    }

    public String text(String name) {
        return as(String.class, values.get(name), name);
    }

    /** Letters, digits and signs between them, no longer than there is room for where it is kept. */
    public String id(String name, int longest) {
        String id = text(name);
        Refusal.unless(ID.matcher(id).matches() && id.length() <= longest, name + " is no id");
        return id;
    }

    public int whole(String name) {
        return as(Integer.class, values.get(name), name);
    }

    /** @throws IllegalArgumentException where there is no such constant */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public boolean flag(String name) {
        return as(Boolean.class, values.get(name), name);
    }

    public <T> Optional<T> maybe(String name, Function<Object, T> read) {
        return Optional.ofNullable(values.get(name)).map(read);
    }

    public <T> List<T> list(String name, Function<Object, T> read) {
        return ((List<?>) as(List.class, values.get(name), name)).stream().<T>map(read).toList();
    }

    /** A member of a list, or a field by itself. */
    public static String text(Object value) {
        return as(String.class, value, "a value");
    }

    private static <T> T as(Class<T> kind, Object value, String name) {
        Refusal.unless(kind.isInstance(value), name + " is no " + kind.getSimpleName());
        return kind.cast(value);
    }
}
