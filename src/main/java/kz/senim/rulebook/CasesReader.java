package kz.senim.rulebook;

import java.util.List;
import java.util.Optional;

/** Reads the worked cases that `edition.yaml` lists. */
final class CasesReader {

    private final Edition edition;
    private final SourceFiles files;

    CasesReader(Edition edition, EditionSource source, Faults faults) {
        this.edition = edition;
        this.files = new SourceFiles(source, faults);
    }

    List<WorkedCase> read() {
        unlisted();
        return edition.info().cases().stream()
                .flatMap(id -> fields(id).map(f -> new CaseReader(edition, f).workedCase(id)).stream()).toList();
    }

    /** Reports the cases that lie there but are not listed. */
    void unlisted() {
        files.casesThere().stream().filter(id -> !edition.info().cases().contains(id))
                .forEach(id -> files.in(file(id)).add(1, "case.unlisted", "id", id));
    }

    Optional<Fields> fields(String id) {
        return files.fields(file(id));
    }

    static String file(String id) {
        return "cases/" + id + ".yaml";
    }
}
