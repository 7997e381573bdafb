package kz.senim.cli;

import java.util.List;
import kz.senim.dossier.Change;
import kz.senim.risk.ScenarioField;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.PlaceWords;
import kz.senim.rulebook.RecordWords;
import kz.senim.rulebook.RiskText;
import kz.senim.text.Dates;
import kz.senim.text.Excerpt;

/** Records of a dossier in the words of an edition. What somebody else typed cannot steer the terminal. */
final class RecordText {

    private static final String NOTHING = "–";

    private final Console console;
    private final AnswerWords words;
    private final RiskText risks;
    private final RecordWords records;
    private final PlaceWords places;

    RecordText(Console console, Edition edition) {
        this.console = console;
        this.words = new AnswerWords(edition.words());
        this.risks = new RiskText(edition.words());
        this.records = new RecordWords(edition.words());
        this.places = new PlaceWords(edition.words());
    }

    /** What a change that puts a record is about. */
    String name(Change change) {
        return switch (change) {
            case Change.Answered(var question, _) -> named("answer", question, console.in(words.question(question)));
            case Change.Noted(var question, _) -> named("note", question, console.in(words.question(question)));
            case Change.RiskPut(var risk) -> named("risk", risk.id(), console.in(risks.title(risk)));
            case Change.ScenarioPut(var scenario) ->
                    named("scenario", scenario.id(), scenario.text(ScenarioField.WHAT));
            case Change.ReviewPut(var review) -> named("review", review.id(), console.in(records.title(review)));
            case Change.ScaleWorded(var grade, _) -> named("scale", grade, console.in(records.grade(grade)));
            case Change.Worded(var place, _) -> named("text", place, console.in(places.of(place)));
            case Change.EvidencePut(var one) -> named("evidence", one.subject().id(), one.name());
            case Change.Withdrawn _, Change.RiskRemoved _, Change.ScenarioRemoved _,
                 Change.ReviewRemoved _, Change.EvidenceRemoved _ -> throw takenAway(change);
        };
    }

    private String named(String sort, String id, String what) {
        return console.words("import.name." + sort, "id", Excerpt.plain(id), "what", shown(what));
    }

    /** What it says, as many parts for each record of its sort. */
    List<String> parts(Change change) {
        return switch (change) {
            case Change.Answered(var question, var answer) -> List.of(said(console.in(words.answer(question, answer))));
            case Change.Noted(_, var note) -> List.of(said(note));
            case Change.RiskPut(var risk) -> said(records.risk(risk));
            case Change.ScenarioPut(var scenario) -> said(records.scenario(scenario));
            case Change.ReviewPut(var review) -> said(records.review(review));
            case Change.ScaleWorded(_, var words) -> List.of(said(words));
            case Change.Worded(_, var text) -> List.of(said(text));
            case Change.EvidencePut(var one) -> List.of(said(one.name()), said(one.sha256()),
                    said(one.expires().map(Dates::day).orElse("")), said(one.subject().id()));
            case Change.Withdrawn _, Change.RiskRemoved _, Change.ScenarioRemoved _,
                 Change.ReviewRemoved _, Change.EvidenceRemoved _ -> throw takenAway(change);
        };
    }

    private static IllegalArgumentException takenAway(Change change) {
        return new IllegalArgumentException(change.toString());
    }

    private List<String> said(List<RecordWords.Part> parts) {
        return parts.stream().map(part -> said(console.in(part.value()))).toList();
    }

    private static String said(String text) {
        String plain = Excerpt.plain(text);
        return plain.isEmpty() ? NOTHING : plain;
    }

    private static String shown(String text) {
        return Excerpt.about(said(text), 0);
    }
}
