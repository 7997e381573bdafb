package kz.senim.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Conflict;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Past;
import kz.senim.risk.ScenarioField;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.PlaceWords;
import kz.senim.rulebook.RecordWords;
import kz.senim.rulebook.RiskText;
import kz.senim.rulebook.Wording;
import kz.senim.text.Dates;
import kz.senim.text.Excerpt;
import kz.senim.text.Phrase;

/**
 * Records of a dossier in the language spoken: what each is about, what both sides of a conflict say, and
 * what a change made of one.
 */
public final class RecordLines {

    private static final String NOTHING = "–";

    private final Speech speech;
    private final AnswerWords answers;
    private final RiskText risks;
    private final RecordWords records;
    private final PlaceWords places;

    private record Line(String label, String text) {}

    public RecordLines(Speech speech, Wording wording) {
        this.speech = speech;
        this.answers = new AnswerWords(wording);
        this.risks = new RiskText(wording);
        this.records = new RecordWords(wording);
        this.places = new PlaceWords(wording);
    }

    /** Key of the word for such a record. */
    public static String sort(Change change) {
        return switch (change) {
            case Change.Answered _ -> "import.sort.answer";
            case Change.Noted _ -> "import.sort.note";
            case Change.RiskPut _ -> "import.sort.risk";
            case Change.ScenarioPut _ -> "import.sort.scenario";
            case Change.ReviewPut _ -> "import.sort.review";
            case Change.ScaleWorded _ -> "import.sort.scale";
            case Change.Worded _ -> "import.sort.text";
            case Change.EvidencePut _ -> "import.sort.evidence";
            case Change.Withdrawn _, Change.RiskRemoved _, Change.ScenarioRemoved _,
                 Change.ReviewRemoved _, Change.EvidenceRemoved _ -> throw takenAway(change);
        };
    }

    public String title(Change change) {
        var title = switch (change) {
            case Change.Answered(var question, _) -> answers.question(question);
            case Change.Noted(var question, _) -> answers.question(question);
            case Change.RiskPut(var risk) -> risks.title(risk);
            case Change.ScenarioPut(var scenario) -> Phrase.same(scenario.text(ScenarioField.WHAT));
            case Change.ReviewPut(var review) -> records.title(review);
            case Change.ScaleWorded(var grade, _) -> records.grade(grade);
            case Change.Worded(var place, _) -> places.of(place);
            case Change.EvidencePut(var one) -> Phrase.same(one.name());
            case Change.Withdrawn _, Change.RiskRemoved _, Change.ScenarioRemoved _,
                 Change.ReviewRemoved _, Change.EvidenceRemoved _ -> throw takenAway(change);
        };
        return Excerpt.about(said(title), 0);
    }

    public String ours(Conflict conflict) {
        return side(lines(conflict.ours()), lines(conflict.theirs()));
    }

    public String theirs(Conflict conflict) {
        return side(lines(conflict.theirs()), lines(conflict.ours()));
    }

    /** What a record said from then on; of a risk or a scenario only what was changed. */
    public String after(Past past) {
        return switch (past.after()) {
            case Change.Withdrawn _ -> said(answers.none());
            case Change.Noted(_, var note) when note.isBlank() -> speech.say("history.note.removed");
            case Change.RiskRemoved _, Change.ScenarioRemoved _, Change.EvidenceRemoved _, Change.ReviewRemoved _ ->
                    speech.say("history.removed");
            case Change.RiskPut _, Change.ScenarioPut _, Change.EvidencePut _, Change.ReviewPut _ when past.added() -> speech.say("history.added");
            case Change.Answered _, Change.Noted _, Change.ScaleWorded _, Change.Worded _ when past.added() -> side(lines(past.after()), List.of(new Line("", "")));
            case Change.Answered _, Change.Noted _, Change.ScaleWorded _, Change.Worded _, Change.RiskPut _, Change.ScenarioPut _,
                 Change.EvidencePut _, Change.ReviewPut _ ->
                    side(lines(past.after()), lines(past.before()));
        };
    }

    /** Of a risk or a scenario only what differs. */
    private String side(List<Line> lines, List<Line> others) {
        var differing = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).equals(others.get(i)))
                .mapToObj(i -> line(lines.get(i), others.get(i))).collect(Collectors.joining("\n"));
        return differing.isEmpty() ? speech.say("import.unseen") : differing;
    }

    private static String line(Line line, Line other) {
        int place = Arrays.mismatch(line.text().toCharArray(), other.text().toCharArray());
        return before(line.label()) + Excerpt.about(line.text(), place);
    }

    private static String before(String label) {
        return label.isEmpty() ? "" : label.endsWith("?") ? label + " " : label + ": ";
    }

    private List<Line> lines(Change change) {
        return switch (change) {
            case Change.Answered(var question, var answer) -> List.of(new Line("", said(answers.answer(question, answer))));
            case Change.Noted(_, var note) -> List.of(new Line("", said(Phrase.same(note))));
            case Change.RiskPut(var risk) -> lines(records.risk(risk), this::ofRisk);
            case Change.ScenarioPut(var scenario) ->
                    lines(records.scenario(scenario), id -> speech.say(answers.question(id)));
            case Change.ReviewPut(var review) -> lines(records.review(review), _ -> "");
            case Change.ScaleWorded(_, var words) -> List.of(new Line("", said(Phrase.same(words))));
            case Change.Worded(_, var text) -> List.of(new Line("", said(Phrase.same(text))));
            case Change.EvidencePut(var one) -> ofEvidence(one);
            case Change.Withdrawn _, Change.RiskRemoved _, Change.ScenarioRemoved _,
                 Change.ReviewRemoved _, Change.EvidenceRemoved _ -> throw takenAway(change);
        };
    }

    private List<Line> lines(List<RecordWords.Part> parts, Function<String, String> label) {
        return parts.stream().map(part -> new Line(label.apply(part.id()), said(part.value()))).toList();
    }

    private List<Line> ofEvidence(Evidence one) {
        return List.of(new Line("", said(Phrase.same(one.name()))),
                new Line(speech.say("evidence.expires"), said(Phrase.same(one.expires().map(Dates::day).orElse("")))),
                new Line("SHA-256", one.sha256()));
    }

    /** Some parts are sentences of their own. */
    private String ofRisk(String part) {
        return switch (part) {
            case "title" -> speech.say("risk.title");
            case "cause" -> speech.say("risk.cause");
            case "affected" -> speech.say("risk.affected");
            case "treatment" -> speech.say("risk.treatment");
            case "acceptance" -> speech.say("risk.acceptance");
            case "links" -> speech.say("risk.links");
            case "closed" -> speech.say("risk.closed");
            case "consequence" -> speech.say("risk.consequence");
            case "measures" -> speech.say("risk.measures.text");
            case "owner" -> speech.say("risk.owner");
            case "review" -> speech.say("risk.review");
            case "template" -> speech.say("import.template");
            default -> "";
        };
    }

    private String said(Phrase phrase) {
        String plain = Excerpt.plain(speech.say(phrase));
        return plain.isEmpty() ? NOTHING : plain;
    }

    private static IllegalArgumentException takenAway(Change change) {
        return new IllegalArgumentException(change.toString());
    }
}
