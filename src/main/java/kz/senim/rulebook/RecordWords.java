package kz.senim.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Risks and scenarios part by part in words, so that two that are not alike can be shown side by side. */
public final class RecordWords {

    private static final String NOTHING = "–";

    private final AnswerWords answers;
    private final RiskText risks;
    private final Words words;

    /**
     * @param id    the same for the same part of each risk; of a scenario that of the question which asks for it
     * @param value empty where nothing was said
     */
    public record Part(String id, Phrase value) {}

    public RecordWords(Wording wording) {
        this.answers = new AnswerWords(wording);
        this.risks = new RiskText(wording);
        this.words = Words.load("reasons");
    }

    public List<Part> risk(Risk risk) {
        return List.of(typed("template", risk.template()), new Part("title", risks.title(risk)),
                new Part("consequence", risks.consequence(risk)),
                new Part("misuse", words.phrase(risk.misuse() ? "record.misuse.yes" : "record.misuse.no")),
                level("before", "record.before", risk.before()), level("after", "record.after", risk.after()),
                new Part("measures", risks.measures(risk)), typed("owner", risk.owner()),
                typed("due", risk.due().map(Dates::day).orElse("")),
                typed("review", risk.review().map(Dates::day).orElse("")));
    }

    public List<Part> scenario(Scenario scenario) {
        return Arrays.stream(ScenarioField.values()).map(field -> new Part(field.id(),
                scenario.to(field).map(answer -> answers.answer(field.id(), answer)).orElse(Phrase.EMPTY))).toList();
    }

    private Part level(String id, String key, Optional<Level> level) {
        return new Part(id, words.phrase(key, "level",
                level.map(l -> l.likelihood() + " × " + l.impact()).orElse(NOTHING)));
    }

    private static Part typed(String id, String text) {
        return new Part(id, Phrase.same(text));
    }
}
