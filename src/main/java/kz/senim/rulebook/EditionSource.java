package kz.senim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of one edition: shipped with the program, or in a folder. */
sealed interface EditionSource {

    /** A file's name as the user knows it. */
    String name(String file);

    /** The content, or nothing where there is no such file. */
    Optional<byte[]> read(String file);

    /** Ids of the cases that are there, where that can be known: resources cannot be listed. */
    Optional<List<String>> casesThere();

    record Shipped(String edition) implements EditionSource {

        @Override
        public String name(String file) {
            return edition + "/" + file;
        }

        @Override
        public Optional<byte[]> read(String file) {
            try (var in = EditionSource.class.getResourceAsStream("/rulebook/" + edition + "/" + file)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(name(file), e);
            }
        }

        @Override
        public Optional<List<String>> casesThere() {
            return Optional.empty();
        }
    }

    record Folder(Path folder) implements EditionSource {

        private static final String YAML = ".yaml";

        @Override
        public String name(String file) {
            return folder.resolve(file).toString();
        }

        @Override
        public Optional<byte[]> read(String file) {
            try {
                var path = folder.resolve(file);
                return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(name(file), e);
            }
        }

        @Override
        public Optional<List<String>> casesThere() {
            var cases = folder.resolve("cases");
            if (!Files.isDirectory(cases)) {
                return Optional.of(List.of());
            }
            try (var files = Files.list(cases)) {
                return Optional.of(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(YAML))
                        .map(f -> f.substring(0, f.length() - YAML.length())).sorted().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(cases.toString(), e);
            }
        }
    }
}
