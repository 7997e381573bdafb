package kz.senim.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of one edition: shipped with the program, or in a folder. */
sealed interface EditionSource {

    /** A file's name as the user knows it. */
    String name(String file);

    /**
     * The content, or nothing where there is no such file; of a file that is too large only as much as shows it.
     *
     * @throws IOException where it is there and cannot be read
     */
    Optional<byte[]> read(String file) throws IOException;

    /** The file as it was prepared when the program was packaged, where it was. */
    default Optional<byte[]> prepared(String file) throws IOException {
        return Optional.empty();
    }

    /** The edition with this id on which this one may be based, where there is one. */
    Optional<EditionSource> base(String id);

    /** Ids of the cases that are there, where that can be known: resources cannot be listed. */
    Optional<List<String>> casesThere() throws IOException;

    /** Reads a file, and of one that is too large no more than shows it. */
    static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(YamlReader.LARGEST_FILE + 1);
        }
    }

    private static Optional<EditionSource> shipped(String id) {
        var there = EditionSource.class.getResource("/rulebook/" + id + "/" + SourceFiles.EDITION) != null;
        return there ? Optional.of(new Shipped(id)) : Optional.empty();
    }

    record Shipped(String edition) implements EditionSource {

        @Override
        public String name(String file) {
            return edition + "/" + file;
        }

        @Override
        public Optional<byte[]> read(String file) throws IOException {
            try (var in = EditionSource.class.getResourceAsStream("/rulebook/" + edition + "/" + file)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        }

        @Override
        public Optional<byte[]> prepared(String file) throws IOException {
            return read(file + Prepared.ENDING);
        }

        @Override
        public Optional<EditionSource> base(String id) {
            return shipped(id);
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
        public Optional<byte[]> read(String file) throws IOException {
            var path = folder.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(bytes(path)) : Optional.empty();
        }

        /** A folder beside this one goes before what is shipped, so that editions can be written side by side. */
        @Override
        public Optional<EditionSource> base(String id) {
            var beside = folder.toAbsolutePath().normalize().resolveSibling(id);
            return Files.isDirectory(beside) ? Optional.of(new Folder(beside)) : shipped(id);
        }

        @Override
        public Optional<List<String>> casesThere() throws IOException {
            var cases = folder.resolve("cases");
            if (!Files.isDirectory(cases)) {
                return Optional.of(List.of());
            }
            try (var files = Files.list(cases)) {
                return Optional.of(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(YAML))
                        .map(f -> f.substring(0, f.length() - YAML.length())).sorted().toList());
            }
        }
    }
}
