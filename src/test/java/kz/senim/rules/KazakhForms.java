package kz.senim.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a word is a known one with regular suffixes, by the table in suffixes-kk.txt. */
final class KazakhForms {

    private record Suffix(String group, Set<String> after, Joining pattern) {}

    private final List<Suffix> suffixes = new ArrayList<>();
    private final Predicate<String> known;
    private final Map<String, Boolean> seen = new HashMap<>();

    /** @param known whether a word stands in a list, as it is */
    KazakhForms(List<String> table, Predicate<String> known) {
        this.known = known;
        table.forEach(line -> add(line.split("\\|")));
    }

    private void add(String[] cells) {
        String group = cells[0].strip();
        for (String pattern : cells[2].strip().split(" ")) {
            suffixes.add(new Suffix(group, Set.of(cells[1].strip().split(" ")),
                    new Joining(group.matches("own|its"), pattern)));
        }
    }

    boolean has(String word) {
        return known.test(word) || suffixes.stream().anyMatch(s -> ends(word, s));
    }

    private boolean ends(String word, Suffix suffix) {
        return suffix.pattern().stems(word).anyMatch(stem -> {
            Boolean before = seen.get(suffix.after() + stem);
            return before != null ? before : remember(suffix.after(), stem);
        });
    }

    private boolean remember(Set<String> groups, String stem) {
        boolean answer = groups.contains("noun") && known.test(stem)
                || groups.contains("verb") && infinitives(stem).anyMatch(known)
                || suffixes.stream().filter(s -> groups.contains(s.group())).anyMatch(s -> ends(stem, s));
        seen.put(groups + stem, answer);
        return answer;
    }

    /** The form with -у of a verb: шық, шығу; оқы, оқу; қой, қою. */
    private static Stream<String> infinitives(String stem) {
        String shorter = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'ы', 'і' -> Stream.of(shorter + "у");
            case 'й' -> Stream.of(shorter + "ю");
            case 'к' -> Stream.of(stem + "у", shorter + "гу");
            case 'қ' -> Stream.of(stem + "у", shorter + "ғу");
            case 'п' -> Stream.of(stem + "у", shorter + "бу");
            default -> Stream.of(stem + "у");
        };
    }

    /** Whether it may follow an abbreviation or a foreign word: ЖСН-іңіз. */
    boolean suffix(String part) {
        return suffixes.stream().anyMatch(s -> s.pattern().endings().contains(part));
    }
}
