package kz.senim.rulebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.senim.law.Rulebook;
import kz.senim.risk.Catalogue;

/** Reads an edition, all but its cases; what it returns is whole only where no fault was found. */
final class EditionReader {

    private final EditionSource source;
    private final Reading reading;
    private final InfoReader info;
    private boolean allRead = true;

    EditionReader(EditionSource source, Reading reading) {
        this.source = source;
        this.reading = reading;
        this.info = new InfoReader(reading);
    }

    /** The edition, or nothing where `edition.yaml` cannot be read. */
    Optional<Edition> read() {
        return fields("edition.yaml").map(info::read).map(this::read);
    }

    private Edition read(EditionInfo info) {
        var questions = new QuestionsReader(reading, faults("questions.yaml"));
        with("questions.yaml", questions::read);
        var rules = new RulesReader(reading, faults("rules.yaml"), info.inForce());
        with("rules.yaml", rules::read);
        var risks = new RisksReader(reading, faults("risks.yaml"));
        with("risks.yaml", risks::read);
        var statute = bytes("law.json").map(b -> StatuteReader.read(b, faults("law.json"))).orElse(Statute.EMPTY);
        allRead &= !statute.units().isEmpty();
        var rulebook = new Rulebook(info.id(), questions.steps, questions.questions, rules.findings, rules.axes);
        var words = new Wording(questions.stepWords, questions.questionWords, rules.findingWords, rules.axisWords,
                risks.words);
        var edition = new Edition(info, rulebook, statute, new Catalogue(risks.templates), words);
        if (allRead) {
            new ReferenceCheck(edition, reading).run();
        }
        return edition;
    }

    private void with(String file, Consumer<Fields> read) {
        var fields = fields(file);
        allRead &= fields.isPresent();
        fields.ifPresent(read);
    }

    private Optional<Fields> fields(String file) {
        return node(file).flatMap(n -> Fields.of(n, file, faults(file)));
    }

    Optional<Node> node(String file) {
        return bytes(file).flatMap(b -> YamlReader.read(b, faults(file)));
    }

    Set<String> sameTexts() {
        return info.sameTexts();
    }

    Map<String, String> wrongWords() {
        return info.wrongWords();
    }

    private Optional<byte[]> bytes(String file) {
        var found = source.read(file);
        if (found.isEmpty()) {
            faults(file).add(1, "file.missing", "file", file);
        }
        return found;
    }

    private Faults.InFile faults(String file) {
        return reading.faults().in(source.name(file));
    }
}
