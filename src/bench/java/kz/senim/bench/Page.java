package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of figures in chapters, so that a harness replaces what it has measured and leaves the rest. */
record Page(Path file) {

    static final Page RELIABILITY = new Page(Path.of("docs", "reliability.md"));

    private static final String CHAPTER = "## ";

    void put(String chapter, List<String> lines) throws IOException {
        var chapters = chapters();
        chapters.put(CHAPTER + chapter, String.join("\n", lines).strip());
        String text = chapters.entrySet().stream().map(e -> e.getKey() + "\n" + e.getValue())
                .collect(Collectors.joining("\n\n"));
        Files.writeString(file, "# Reliability\n\n" + text + "\n");
    }

    private Map<String, String> chapters() throws IOException {
        var found = new LinkedHashMap<String, List<String>>();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        List<String> present = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(CHAPTER)) {
                present = new ArrayList<>();
                found.put(line, present);
            } else {
                present.add(line);
            }
        }
        var chapters = new LinkedHashMap<String, String>();
        found.forEach((heading, text) -> chapters.put(heading, String.join("\n", text).strip()));
        return chapters;
    }
}
