package kz.senim.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Words of ours with the places where they stand.
 *
 * @param language kk, ru, or "own" for what a firm of a worked case writes in a language of its choice
 */
record Texts(String language, List<Word> words) {

    /** @param place file and line */
    record Word(String word, String place) {}

    static final String OWN = "own";

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern FIELD = Pattern.compile("\\{\\w+}|%n|\\\\n");

    /** All our texts: the edition's and the window's words and the guides. */
    static List<Texts> ours() {
        var found = new ArrayList<Texts>();
        Sources.files("src/main/resources/rulebook", ".yaml").forEach(f -> found.addAll(edition(f)));
        Sources.files("i18n", ".properties").forEach(f -> found.add(new Texts(language(f), bundle(f))));
        Sources.files("docs", "guide-kk.md", "guide-ru.md").forEach(f -> found.add(new Texts(language(f), lines(f))));
        return found;
    }

    private static String language(Path file) {
        return file.toString().replaceFirst(".*[_-](kk|ru)\\.\\w+$", "$1");
    }

    private static List<Word> bundle(Path file) {
        var lines = Sources.text(file).lines().toList();
        return numbered(file, lines.stream().map(l -> l.startsWith("#") ? "" : l.substring(l.indexOf('=') + 1)).toList());
    }

    private static List<Word> lines(Path file) {
        return numbered(file, Sources.text(file).lines().toList());
    }

    private static List<Word> numbered(Path file, List<String> lines) {
        var found = new ArrayList<Word>();
        for (int i = 0; i < lines.size(); i++) {
            String place = place(file, i);
            words(lines.get(i)).forEach(w -> found.add(new Word(w, place)));
        }
        return found;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(FIELD.matcher(text).replaceAll(" ")).results().map(m -> m.group())
                .filter(w -> CYRILLIC.matcher(w).find());
    }

    private static String place(Path file, int line) {
        return Sources.ROOT.relativize(file) + ":" + (line + 1);
    }

    private static List<Texts> edition(Path file) {
        var found = Stream.of("kk", "ru", OWN).map(l -> new Texts(l, new ArrayList<>())).toList();
        String text = Sources.text(file);
        var root = new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
        boolean worked = file.getParent().endsWith("cases");
        walk(root, worked ? OWN : "", (language, node) -> found.stream().filter(t -> t.language().equals(language))
                .forEach(t -> t.words().addAll(words(file, text.lines().toList(), node))));
        return found;
    }

    private interface Found {
        void text(String language, ScalarNode node);
    }

    private static void walk(Node node, String language, Found found) {
        switch (node) {
            case ScalarNode scalar -> found.text(language, scalar);
            case SequenceNode list -> list.getValue().forEach(n -> walk(n, language, found));
            case MappingNode pairs -> pairs.getValue().forEach(p -> walk(p.getValueNode(),
                    p.getKeyNode() instanceof ScalarNode key && key.getValue().matches("kk|ru") ? key.getValue() : language,
                    found));
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private static List<Word> words(Path file, List<String> lines, ScalarNode node) {
        int line = node.getStartMark().orElseThrow().getLine();
        var found = new ArrayList<Word>();
        for (String word : words(node.getValue()).toList()) {
            while (!lines.get(line).contains(word)) {
                line++;
            }
            found.add(new Word(word, place(file, line)));
        }
        return found;
    }
}
