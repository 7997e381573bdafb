package kz.senim.rulebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.Duty;
import kz.senim.law.Rulebook;
import kz.senim.risk.Catalogue;

/** Reads an edition, all but its cases; what it returns is whole only where no fault was found. */
final class EditionReader {

    private static final String EDITION = SourceFiles.EDITION;
    private static final String QUESTIONS = "questions.yaml";
    private static final String RULES = "rules.yaml";
    private static final String DUTIES = "duties.yaml";
    private static final String CONTRADICTIONS = "contradictions.yaml";
    private static final String RISKS = "risks.yaml";
    private static final String SCENARIOS = "scenarios.yaml";
    private static final String LAW = "law.json";

    private final EditionSource source;
    private final Reading reading;
    private final InfoReader info;
    /** Parsed side by side: that is most of the time between start and first window. */
    private final Map<String, CompletableFuture<Optional<Node>>> nodes;

    EditionReader(EditionSource source, Reading reading) {
        this.source = source;
        this.reading = reading;
        var files = new SourceFiles(source, reading.faults());
        this.info = new InfoReader(reading, files::basedOn);
        this.nodes = Stream.of(QUESTIONS, DUTIES, LAW, RULES, RISKS, SCENARIOS, CONTRADICTIONS, EDITION)
                .filter(f -> !f.equals(SCENARIOS) || files.has(f)).collect(Collectors.toMap(f -> f,
                        f -> CompletableFuture.supplyAsync(() -> files.yaml(f))));
    }

    /** The edition, or nothing where `edition.yaml` cannot be read. */
    Optional<Edition> read() {
        return fields(EDITION).map(info::read).map(this::read);
    }

    private Edition read(EditionInfo info) {
        var questions = new QuestionsReader(reading, faults(QUESTIONS));
        with(QUESTIONS, questions::read);
        var rules = new RulesReader(reading, faults(RULES), info.inForce());
        with(RULES, rules::read);
        var duties = new DutiesReader(reading, faults(DUTIES));
        with(DUTIES, duties::read);
        var contradictions = new ContradictionsReader(reading, faults(CONTRADICTIONS));
        with(CONTRADICTIONS, contradictions::read);
        var risks = new RisksReader(reading, faults(RISKS));
        with(RISKS, risks::read);
        var scenarios = new ScenariosReader(reading, faults(SCENARIOS));
        if (nodes.containsKey(SCENARIOS)) {
            with(SCENARIOS, scenarios::read);
        }
        var statute = fields(LAW).map(f -> new StatuteReader().read(f)).orElse(Statute.EMPTY);
        var rulebook = new Rulebook(info.id(), questions.steps, questions.questions, rules.findings, rules.axes,
                duties.duties, contradictions.contradictions);
        askAbout(duties, questions);
        questions.questionWords.putAll(scenarios.words);
        var words = new Wording(questions.stepWords, questions.questionWords, rules.findingWords, rules.axisWords,
                risks.words, duties.words, contradictions.words);
        var edition = new Edition(info, rulebook, statute, new Catalogue(risks.templates), scenarios.asked, words);
        if (allThere()) {
            new ReferenceCheck(edition, reading).run();
        }
        return edition;
    }

    private static void askAbout(DutiesReader duties, QuestionsReader questions) {
        if (!duties.duties.isEmpty()) {
            var text = new DutyText();
            questions.stepWords.put(Duty.STEP, text.step());
            questions.questionWords.putAll(text.questions(duties));
        }
    }

    /** Where a file could not be read, what it defines would seem to be missing everywhere. */
    private boolean allThere() {
        return nodes.values().stream().allMatch(n -> n.join().isPresent());
    }

    private void with(String file, Consumer<Fields> read) {
        fields(file).ifPresent(read);
    }

    private Optional<Fields> fields(String file) {
        return node(file).flatMap(n -> Fields.of(n, file, faults(file)));
    }

    /** The files whose texts are ours; the law's are not. */
    Stream<String> ownFiles() {
        return nodes.keySet().stream().filter(f -> !f.equals(LAW));
    }

    Optional<Node> node(String file) {
        return nodes.get(file).join();
    }

    Set<String> sameTexts() {
        return info.sameTexts();
    }

    Map<String, String> wrongWords() {
        return info.wrongWords();
    }

    private Faults.InFile faults(String file) {
        return reading.faults().in(source.name(file));
    }
}
