package kz.senim.rulebook;

import java.util.List;
import kz.senim.law.Citation;
import kz.senim.law.Conclusion;
import kz.senim.law.Reason;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Opens the reasons of a conclusion to sentences: findings, answers, questions that are not asked. */
public final class Explaining {

    private final Edition edition;
    private final AnswerWords answers;
    private final Words words = Words.load("reasons");

    public Explaining(Edition edition) {
        this.edition = edition;
        this.answers = new AnswerWords(edition.words());
    }

    /** Why the conclusion is what it is; empty while it is open. */
    public List<Explanation> of(Conclusion conclusion) {
        return of(conclusion.because());
    }

    public List<Explanation> of(List<Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    public Explanation of(Reason reason) {
        return switch (reason) {
            case Reason.ByAnswer(var question, var answer, _, var asked) -> new Explanation(reason,
                    answers.question(question), answers.answer(question, answer), basis(question), of(asked));
            case Reason.NotAsked(var question, var because) -> new Explanation(reason,
                    notAsked(question), Phrase.EMPTY, basis(question), of(because));
            case Reason.ByFinding(var finding, var truth, var because) -> new Explanation(reason,
                    edition.words().finding(finding).sentence(truth), Phrase.EMPTY,
                    edition.rules().finding(finding).basis(), of(because));
        };
    }

    private List<Citation> basis(String question) {
        return edition.rules().question(question).basis();
    }

    private Phrase notAsked(String question) {
        var asked = answers.question(question);
        return new Phrase(words.phrase("reason.not-asked", "question", asked.kk()).kk(),
                words.phrase("reason.not-asked", "question", asked.ru()).ru());
    }
}
