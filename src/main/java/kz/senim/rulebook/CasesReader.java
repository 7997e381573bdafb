package kz.senim.rulebook;

import java.util.List;
import java.util.Optional;

/** Reads the worked cases that `edition.yaml` lists. */
final class CasesReader {

    private final Edition edition;
    private final EditionSource source;
    private final Faults faults;

    CasesReader(Edition edition, EditionSource source, Faults faults) {
        this.edition = edition;
        this.source = source;
        this.faults = faults;
    }

    List<WorkedCase> read() {
        unlisted();
        return edition.info().cases().stream()
                .flatMap(id -> fields(id).map(f -> new CaseReader(edition, f).workedCase(id)).stream()).toList();
    }

    /** Reports the cases that lie there but are not listed. */
    void unlisted() {
        source.casesThere().ifPresent(there -> there.stream().filter(id -> !edition.info().cases().contains(id))
                .forEach(id -> faults.add(source.name(file(id)), 1, "case.unlisted", "id", id)));
    }

    Optional<Fields> fields(String id) {
        var inFile = faults.in(source.name(file(id)));
        var bytes = source.read(file(id));
        if (bytes.isEmpty()) {
            inFile.add(1, "file.missing", "file", file(id));
        }
        return bytes.flatMap(b -> YamlReader.read(b, inFile)).flatMap(n -> Fields.of(n, file(id), inFile));
    }

    static String file(String id) {
        return "cases/" + id + ".yaml";
    }
}
