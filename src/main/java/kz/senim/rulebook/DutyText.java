package kz.senim.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.senim.law.Duty;
import kz.senim.law.DutyState;
import kz.senim.law.Question;
import kz.senim.rulebook.Wording.DutyWords;
import kz.senim.rulebook.Wording.QuestionWords;
import kz.senim.rulebook.Wording.StepWords;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Whom a duty binds and by when, in words; and the words of the question about it. */
public final class DutyText {

    private final Words words = Words.load("reasons");

    /** "owner, possessor". */
    public Phrase bearers(Duty duty) {
        return new Phrase(bearers(duty, Language.KK), bearers(duty, Language.RU));
    }

    private String bearers(Duty duty, Language language) {
        return duty.bearers().stream().map(b -> words.in(language, "duty.bearer." + Fields.word(b)))
                .collect(Collectors.joining(", "));
    }

    public Phrase due(Duty duty) {
        return words.phrase("duty.due." + duty.due().word());
    }

    /** As answered; where nothing was said, that. */
    public Phrase state(DutyState.State state) {
        return words.phrase(state == DutyState.State.UNKNOWN ? "answer.none" : "duty.state." + state.choice());
    }

    StepWords step() {
        return new StepWords(words.phrase("duties.title"), words.phrase("duties.lead"));
    }

    QuestionWords question(Duty duty, DutyWords said) {
        var choices = new LinkedHashMap<String, Phrase>();
        duty.question().choices().stream().map(Question.Choice::id)
                .forEach(id -> choices.put(id, words.phrase("duty.state." + id)));
        return new QuestionWords(words.phrase("duty.question", "title", said.title()), said.what(), why(duty),
                Phrase.EMPTY, words.phrase("duty.shown-by", "evidence", said.evidence()), choices);
    }

    private Phrase why(Duty duty) {
        return words.phrase(duty.goodPractice() ? "duty.why.advice" : "duty.why",
                "bearers", bearers(duty), "due", due(duty));
    }

    /** The words of all questions about duties, by id. */
    Map<String, QuestionWords> questions(DutiesReader read) {
        var all = new LinkedHashMap<String, QuestionWords>();
        read.duties.forEach(d -> all.put(d.id(), question(d, read.words.get(d.id()))));
        return all;
    }
}
