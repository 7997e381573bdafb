package kz.senim.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One numbered step of the tables, read from a script. A script that is out never changes.
 *
 * @param since      the first version of the program that has it, from the script's first line
 * @param statements each of them can be run again
 * @param carrying   what is done after them
 */
record Migration(int version, String name, String since, List<String> statements, Checksum checksum,
                 Carrying carrying) {

    /** The scripts, in their order. */
    static final List<String> SCRIPTS = List.of("V1__first_shelf.sql", "V2__scenarios.sql", "V3__versions.sql",
            "V4__evidence.sql", "V5__risks.sql", "V6__own_texts.sql");

    private static final Map<String, Carrying> CARRYING = Map.of("scenarios", new ScenariosCarried(),
            "risks", new RisksCarried());

    private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)\\.sql");
    private static final Pattern SINCE = Pattern.compile("-- since (\\S+)");

    static List<Migration> all() {
        return SCRIPTS.stream().map(script -> parse(script, read(script))).toList();
    }

    /** @throws IllegalArgumentException where the name or the first line is not as it has to be */
    static Migration parse(String script, String text) {
        List<String> lines = text.lines().toList();
        Matcher name = matching(NAME, script);
        Matcher since = matching(SINCE, lines.getFirst());
        String sql = lines.stream().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        List<String> statements = Stream.of(sql.split(";\\s*(\\n|$)")).map(String::strip)
                .filter(statement -> !statement.isEmpty()).toList();
        return new Migration(Integer.parseInt(name.group(1)), name.group(2), since.group(1), statements,
                Checksum.of(String.join("\n", lines)), CARRYING.getOrDefault(name.group(2), Carrying.NOTHING));
    }

    private static Matcher matching(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text + ": " + pattern);
        }
        return matcher;
    }

    private static String read(String script) {
        try (InputStream stream = Migration.class.getResourceAsStream("/db/" + script)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
