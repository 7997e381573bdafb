package kz.senim.rulebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the files of an edition and reports those that are missing or cannot be read. */
record SourceFiles(EditionSource source, Faults faults) {

    Optional<byte[]> bytes(String file) {
        try {
            var found = source.read(file);
            if (found.isEmpty()) {
                in(file).add(1, "file.missing", "file", file);
            }
            return found;
        } catch (IOException e) {
            in(file).add(1, "file.unreadable", "file", file);
            return Optional.empty();
        }
    }

    Optional<Node> yaml(String file) {
        return bytes(file).flatMap(b -> YamlReader.read(b, in(file)));
    }

    Optional<Fields> fields(String file) {
        return yaml(file).flatMap(n -> Fields.of(n, file, in(file)));
    }

    /** Ids of the cases that are there, where that can be known. */
    List<String> casesThere() {
        try {
            return source.casesThere().orElse(List.of());
        } catch (IOException e) {
            in("cases").add(1, "file.unreadable", "file", "cases");
            return List.of();
        }
    }

    Faults.InFile in(String file) {
        return faults.in(source.name(file));
    }
}
