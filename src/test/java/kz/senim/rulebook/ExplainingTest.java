package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusion;
import kz.senim.law.Reason;
import kz.senim.law.Truth;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private final Edition edition = new Editions().usual();
    private final AnswerWords words = new AnswerWords(edition.words());

    @Test
    void saysAnswersInWords() {
        assertEquals(new Phrase("Білмеймін", "Не знаю"), words.answer("role.code", Answer.UNKNOWN));
        assertEquals(Phrase.same("Мәтін; №1"), words.answer("org.name", new Answer.Text("Мәтін; №1")));
        assertEquals(Phrase.same("01.03.2026"),
                words.answer("system.in-use-since", new Answer.Day(LocalDate.of(2026, 3, 1))));
        assertEquals("1\u00a0234,5", words.answer("x", new Answer.Quantity(new BigDecimal("1234.5"))).ru());
        var question = edition.rules().question("ai.kinds");
        var two = words.answer("ai.kinds", Answer.chosen(question.choices().get(0).id(), question.choices().get(1).id()));
        assertEquals(edition.words().choice("ai.kinds", question.choices().get(0).id()).kk() + "; "
                + edition.words().choice("ai.kinds", question.choices().get(1).id()).kk(), two.kk());
    }

    @Test
    void losesNoAnswerThatTheEditionDoesNotKnow() {
        assertEquals(Phrase.same("gone"), words.question("gone"));
        assertEquals(Phrase.same("chosen-then"), words.answer("gone", Answer.chosen("chosen-then")));
    }

    @Test
    void opensReasonsDownToAnswers() {
        var answers = Answers.NONE.with("ai.software", Answer.chosen("software"))
                .with("ai.learned", Answer.chosen("learned")).with("ai.kinds", Answer.chosen("speech"));
        var conclusion = conclude(answers, "ai-system");
        assertEquals(Truth.YES, conclusion.truth());
        var reasons = new Explaining(edition).of(conclusion);
        var all = reasons.stream().flatMap(Explanation::all).toList();
        assertTrue(all.stream().anyMatch(e -> e.reason() instanceof Reason.ByFinding(var id, _, _) && id.equals("ai.model")
                && e.text().equals(edition.words().finding("ai.model").yes())
                && e.citations().equals(edition.rules().finding("ai.model").basis())));
        assertTrue(all.stream().anyMatch(e -> e.text().equals(edition.words().question("ai.learned").text())
                && e.answer().equals(edition.words().choice("ai.learned", "learned"))));
        assertTrue(all.stream().filter(e -> e.parts().isEmpty()).allMatch(e -> e.reason() instanceof Reason.ByAnswer));
    }

    @Test
    void saysWhyAQuestionIsNotAsked() {
        var answers = Answers.NONE.with("ai.software",
                Answer.chosen(edition.rules().question("ai.software").choices().getLast().id()));
        var conclusion = conclude(answers, "prohibited.manipulation");
        assertEquals(Truth.NO, conclusion.truth());
        var line = new Explaining(edition).of(conclusion).getFirst().line();
        assertTrue(line.ru().startsWith("Вопрос «") && line.ru().endsWith("» в этом случае не задаётся"), line.ru());
        assertTrue(line.kk().endsWith("» деген сұрақ бұл жағдайда қойылмайды"), line.kk());
    }

    @Test
    void anOpenConclusionHasNoReasons() {
        assertEquals(List.of(), new Explaining(edition).of(conclude(Answers.NONE, "ai-system")));
    }

    private Conclusion conclude(Answers answers, String finding) {
        return Concluding.conclude(answers, edition.rules(), LocalDate.of(2026, 11, 22)).of(finding);
    }
}
