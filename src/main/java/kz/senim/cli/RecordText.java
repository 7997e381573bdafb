package kz.senim.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.senim.dossier.Change;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.RiskText;
import kz.senim.text.Dates;

/** Records of a dossier in the words of an edition. What somebody else typed cannot steer the terminal. */
final class RecordText {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+");
    private static final int LONGEST = 300;
    private static final int BEFORE = 40;
    private static final String NOTHING = "–";

    private final Console console;
    private final AnswerWords words;
    private final RiskText risks;

    RecordText(Console console, Edition edition) {
        this.console = console;
        this.words = new AnswerWords(edition.words());
        this.risks = new RiskText(edition.words());
    }

    /** What a change that puts a record is about. */
    String name(Change change) {
        return switch (change) {
            case Change.Answered(var question, _) -> named("answer", question, console.in(words.question(question)));
            case Change.Noted(var question, _) -> named("note", question, console.in(words.question(question)));
            case Change.RiskPut(var risk) -> named("risk", risk.id(), console.in(risks.title(risk)));
            case Change.ScenarioPut(var scenario) ->
                    named("scenario", scenario.id(), scenario.text(ScenarioField.WHAT));
            case Change.Withdrawn _, Change.RiskRemoved _, Change.ScenarioRemoved _ -> throw takenAway(change);
        };
    }

    private String named(String sort, String id, String what) {
        return console.words("import.name." + sort, "id", plain(id), "what", shown(what));
    }

    /** What it says, as many parts for each record of its sort. */
    List<String> parts(Change change) {
        return switch (change) {
            case Change.Answered(var question, var answer) -> List.of(said(console.in(words.answer(question, answer))));
            case Change.Noted(_, var note) -> List.of(said(note));
            case Change.RiskPut(var risk) -> risk(risk);
            case Change.ScenarioPut(var scenario) -> scenario(scenario);
            case Change.Withdrawn _, Change.RiskRemoved _, Change.ScenarioRemoved _ -> throw takenAway(change);
        };
    }

    private static IllegalArgumentException takenAway(Change change) {
        return new IllegalArgumentException(change.toString());
    }

    private List<String> risk(Risk risk) {
        return List.of(said(risk.template()), said(risk.title()), said(risk.consequence()),
                console.words(risk.misuse() ? "import.misuse.yes" : "import.misuse.no"),
                level("import.before", risk.before()), level("import.after", risk.after()), said(risk.measures()),
                said(risk.owner()), said(risk.due().map(Dates::day).orElse("")),
                said(risk.review().map(Dates::day).orElse("")));
    }

    private String level(String key, Optional<Level> level) {
        return console.words(key, "level", level.map(l -> l.likelihood() + " × " + l.impact()).orElse(NOTHING));
    }

    private List<String> scenario(Scenario scenario) {
        return Arrays.stream(ScenarioField.values()).map(field -> said(scenario.to(field)
                .map(answer -> console.in(words.answer(field.id(), answer))).orElse(""))).toList();
    }

    private static String said(String text) {
        String plain = plain(text);
        return plain.isEmpty() ? NOTHING : plain;
    }

    private static String shown(String text) {
        return excerpt(said(text), 0);
    }

    /** A long text from about a place in it, so that a difference far down is seen. */
    static String excerpt(String text, int place) {
        int from = text.length() <= LONGEST || place <= BEFORE ? 0 : boundary(text, place - BEFORE);
        int to = Math.min(text.length(), from + LONGEST);
        return (from == 0 ? "" : "…") + text.substring(from, boundary(text, to)) + (to == text.length() ? "" : "…");
    }

    /** Never within a pair of surrogates. */
    private static int boundary(String text, int place) {
        return place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    static String plain(String text) {
        return STEERING.matcher(text).replaceAll(" ").strip();
    }
}
