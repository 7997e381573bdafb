package kz.senim.rulebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of an edition; where it is based on another one, that one's with what this one says put over it.
 * Reports files that are missing or cannot be read.
 */
final class SourceFiles {

    static final String EDITION = "edition.yaml";
    private static final String BASED_ON = "basedOn";
    private static final String ID = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";

    private final EditionSource source;
    private final Faults faults;
    /** Those that are based on this one, itself among them: none of them can be its base. */
    private final List<String> above;
    private Optional<Node> edition;
    private Optional<SourceFiles> base;

    SourceFiles(EditionSource source, Faults faults) {
        this(source, faults, List.of());
    }

    private SourceFiles(EditionSource source, Faults faults, List<String> above) {
        this.source = source;
        this.faults = faults;
        this.above = above;
    }

    Optional<Node> yaml(String file) {
        var own = bytes(file);
        if (own.isEmpty()) {
            return below(file);
        }
        var node = file.equals(EDITION) ? edition() : nodes(file, own.get());
        return node.flatMap(above -> base().filter(b -> b.has(file))
                .map(b -> b.yaml(file).map(below -> new Overlay(faults).over(below, above))).orElse(node));
    }

    Optional<Fields> fields(String file) {
        return yaml(file).flatMap(n -> Fields.of(n, file, in(file)));
    }

    /** Ids of the editions on which this one is based, the nearest first. */
    List<String> basedOn() {
        return base().map(b -> Stream.concat(Stream.of(named().orElseThrow().text()), b.basedOn().stream()).toList())
                .orElse(List.of());
    }

    /** Ids of this edition's own cases that are there, where that can be known. */
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

    private Optional<byte[]> bytes(String file) {
        try {
            return source.read(file);
        } catch (IOException e) {
            in(file).add(1, "file.unreadable", "file", file);
            return Optional.empty();
        }
    }

    private Optional<Node> nodes(String file, byte[] bytes) {
        try {
            return source.prepared(file).flatMap(p -> Prepared.read(p, bytes, source.name(file)))
                    .or(() -> YamlReader.read(bytes, in(file)));
        } catch (IOException e) {
            return YamlReader.read(bytes, in(file));
        }
    }

    boolean has(String file) {
        return bytes(file).isPresent() || base().filter(b -> b.has(file)).isPresent();
    }

    /** Without a base the file is missing; where none can be told, or it is not there, that has been said. */
    private Optional<Node> below(String file) {
        boolean broken = edition().isEmpty() && bytes(EDITION).isPresent();
        if (!broken && named().isEmpty()) {
            in(file).add(1, "file.missing", "file", file);
        }
        return base().flatMap(b -> b.yaml(file));
    }

    private synchronized Optional<Node> edition() {
        if (edition == null) {
            edition = bytes(EDITION).flatMap(b -> nodes(EDITION, b));
        }
        return edition;
    }

    private Optional<Node.Scalar> named() {
        return edition().flatMap(n -> n instanceof Node.Mapping m && m.entries().get(BASED_ON)
                instanceof Node.Entry(_, Node.Scalar s) && !s.absent() ? Optional.of(s) : Optional.empty());
    }

    private synchronized Optional<SourceFiles> base() {
        if (base == null) {
            base = named().flatMap(this::find);
        }
        return base;
    }

    private Optional<SourceFiles> find(Node.Scalar named) {
        var found = named.text().matches(ID) && !above.contains(named.text())
                ? source.base(named.text()) : Optional.<EditionSource>empty();
        if (found.isEmpty()) {
            faults.add(named.line(), "edition.base", "id", named.text());
        }
        return found.map(s -> new SourceFiles(s, faults,
                Stream.concat(above.stream(), Stream.of(named.text())).toList()));
    }
}
