package kz.senim.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads answers files against the shipped editions. */
public final class AnswersReader {

    private final Editions editions;

    public AnswersReader(Editions editions) {
        this.editions = editions;
    }

    /**
     * @throws IOException where the file cannot be read at all
     * @throws Faulty      with everything that is wrong in it
     */
    public AnswersFile read(Path file) throws IOException {
        return read(file.toString(), EditionSource.bytes(file));
    }

    /**
     * @param name of the file, for its faults
     * @throws Faulty with everything that is wrong in it
     */
    public AnswersFile read(String name, byte[] bytes) {
        var faults = new Faults();
        var inFile = faults.in(name);
        var answers = YamlReader.read(bytes, inFile).flatMap(n -> Fields.of(n, name, inFile))
                .flatMap(this::read);
        faults.refuse();
        return answers.orElseThrow();
    }

    private Optional<AnswersFile> read(Fields file) {
        String id = file.textIfAny("edition").orElse(editions.usualId());
        if (!editions.ids().contains(id)) {
            file.faults().add(file.line("edition"), "answers.edition", "found", id,
                    "allowed", String.join(", ", editions.ids()));
            return Optional.empty();
        }
        return Optional.of(new CaseReader(editions.load(id), file).answersFile());
    }
}
