package kz.senim.rulebook;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The small edition that tests read and break. */
final class Tiny {

    static final Path FOLDER = folder();

    private Tiny() {}

    static List<WorkedCase> cases(Edition edition) {
        var faults = new Faults();
        var cases = new CasesReader(edition, new EditionSource.Folder(FOLDER), faults).read();
        faults.refuse();
        return cases;
    }

    private static Path folder() {
        try {
            return Path.of(Tiny.class.getResource("/rulebook/tiny").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
