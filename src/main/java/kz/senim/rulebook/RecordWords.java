package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Level;
import kz.senim.risk.Link;
import kz.senim.risk.Measure;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Scale;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.risk.Treatment;
import kz.senim.risk.Verdict;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Risks and scenarios part by part in words, so that two that are not alike can be shown side by side. */
public final class RecordWords {

    private static final String NOTHING = "–";

    private final AnswerWords answers;
    private final RiskText risks;
    private final MeasureWords measures;
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
        this.measures = new MeasureWords(risks, words);
    }

    public List<Part> risk(Risk risk) {
        var parts = new ArrayList<Part>();
        parts.add(typed("template", risk.template()));
        for (var field : RiskField.values()) {
            parts.add(new Part(field.word(), risks.field(risk, field)));
        }
        parts.add(new Part("misuse", words.phrase(risk.misuse() ? "record.misuse.yes" : "record.misuse.no")));
        parts.add(level("before", "record.before", risk.initial()));
        parts.add(level("now", "record.now", risk.levels().current()));
        parts.add(level("after", "record.after", risk.residual()));
        parts.add(new Part("treatment", risk.treatment().map(this::treatment).orElse(Phrase.EMPTY)));
        parts.add(new Part("measures", measures.all(risk)));
        parts.add(typed("review", day(risk.review())));
        parts.add(new Part("acceptance", risk.acceptance().map(this::acceptance).orElse(Phrase.EMPTY)));
        parts.add(typed("links", String.join(", ", risk.links().stream().map(Link::written).toList())));
        parts.add(typed("closed", risk.closed().map(c -> joined(Dates.day(c.on()), c.why())).orElse("")));
        return parts;
    }

    /** "Review of 25.11.2026", or that it is under way. */
    public Phrase title(Review review) {
        return review.held().map(on -> words.phrase("review.held", "day", Dates.day(on)))
                .orElseGet(() -> words.phrase("review.begun", "day", Dates.day(review.begun())));
    }

    public List<Part> review(Review review) {
        return List.of(new Part("title", title(review)), typed("by", review.by()),
                new Part("occasions", occasions(review.occasions())), new Part("seen", seen(review)), typed("note", review.note()));
    }

    public Phrase occasions(Collection<Occasion> occasions) {
        var all = occasions.stream().map(o -> words.phrase("occasion." + o)).toList();
        return new Phrase(String.join(", ", all.stream().map(Phrase::kk).toList()),
                String.join(", ", all.stream().map(Phrase::ru).toList()));
    }

    private Phrase seen(Review review) {
        return words.phrase("review.seen", counts(review));
    }

    /** How many risks a review came to which verdict about: `confirmed`, `changed`, `closed`, `added`, to be filled in. */
    public static Object[] counts(Review review) {
        return new Object[] {"confirmed", review.of(Verdict.CONFIRMED).size(), "changed", review.of(Verdict.CHANGED).size(),
            "closed", review.of(Verdict.CLOSED).size(), "added", review.of(Verdict.ADDED).size()};
    }

    public Phrase verdict(Verdict verdict) {
        return words.phrase("verdict." + verdict);
    }

    /** @param id of a grade, see {@link Scale#id} */
    public Phrase grade(String id) {
        return Scale.all().filter(scale -> scale.id().equals(id)).findFirst()
                .map(scale -> words.phrase("scale." + scale.side(), "value", scale.value())).orElse(Phrase.same(id));
    }

    public Phrase treatment(Treatment treatment) {
        return words.phrase("treatment." + treatment);
    }

    public Phrase state(Measure.State state) {
        return words.phrase("measure.state." + state);
    }

    private Phrase acceptance(Acceptance acceptance) {
        return words.phrase("record.acceptance", "by", or(acceptance.by()), "reason", or(acceptance.reason()),
                "until", or(day(acceptance.until())));
    }

    private static String or(String text) {
        return text.isBlank() ? NOTHING : text;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Dates::day).orElse("");
    }

    private static String joined(String day, String why) {
        return why.isBlank() ? day : day + ": " + why;
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
