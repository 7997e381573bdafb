package kz.senim.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Answer;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionModelTest {

    private final Office office = new Office();
    private final Opened opened = new Opened(office, office.add(Map.of(), List.of()));

    private QuestionModel shipped(String id) {
        return new QuestionModel(office.edition.rules().question(id),
                new AnswerPlace.OfDossier(opened.open, office.exports, id));
    }

    private QuestionModel of(Question.Kind kind) {
        return new QuestionModel(new Question("some.question", "some", kind, false, Condition.ALWAYS, List.of(),
                List.of(), true), new AnswerPlace.OfDossier(opened.open, office.exports, "some.question"));
    }

    @Test
    void oneChoiceTakesThePlaceOfTheOther() {
        var model = shipped("role.code");
        model.choose("we");
        model.choose("licence");
        assertEquals(Optional.of(Answer.chosen("licence")), model.answer());
    }

    @Test
    void choosingAgainLeavesOneChosen() {
        var model = shipped("role.code");
        model.choose("we");
        model.choose("we");
        assertTrue(model.chosen("we"));
    }

    @Test
    void manyAreKeptInTheOrderShownAndTakenBackOneByOne() {
        var model = shipped("prohibited.emotion-measures");
        model.choose("loyalty");
        model.choose("mood");
        assertEquals(List.of("mood", "loyalty"), List.copyOf(((Answer.Chosen) model.answer().orElseThrow()).choices()));
        model.choose("mood");
        model.choose("loyalty");
        assertEquals(Optional.empty(), model.answer());
    }

    @Test
    void whatStandsAloneExcludesTheOthers() {
        var model = shipped("prohibited.emotion-measures");
        model.choose("mood");
        model.choose("none");
        assertEquals(Optional.of(Answer.chosen("none")), model.answer());
        model.choose("tone");
        assertEquals(Optional.of(Answer.chosen("tone")), model.answer());
    }

    @Test
    void notKnowingCanBeTakenBack() {
        var model = shipped("role.code");
        model.choose("we");
        model.dontKnow();
        assertTrue(model.unknown());
        assertFalse(model.chosen("we"));
        model.takeBack();
        assertEquals(Optional.empty(), model.answer());
    }

    @Test
    void textIsKeptExactlyAsTyped() {
        var model = of(Question.Kind.TEXT);
        model.write("  Әйгерім «Қызғалдақ» ЖК ");
        assertEquals(Optional.of(new Answer.Text("  Әйгерім «Қызғалдақ» ЖК ")), model.answer());
    }

    @Test
    void emptyingTheFieldTakesTheAnswerBackButNotTheDontKnow() {
        var model = of(Question.Kind.TEXT);
        model.write("бот");
        model.write("");
        assertEquals(Optional.empty(), model.answer());
        model.dontKnow();
        model.write(" ");
        assertTrue(model.unknown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1500;1500", "1 500;1500", "1\u00a0500,50;1500.50", "0.5;0.5", " 7 ;7"})
    void numbersAreReadAsPeopleWriteThem(String typed, BigDecimal meant) {
        var model = of(Question.Kind.NUMBER);
        model.write(typed);
        assertEquals(Optional.of(new Answer.Quantity(meant)), model.answer());
        assertFalse(model.wrongProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"көп", "-5", "1,2,3", "1e9", "12345678901234567890"})
    void whatIsNoNumberIsSaidAndNotSaved(String typed) {
        var model = of(Question.Kind.NUMBER);
        model.write("40");
        model.write(typed);
        assertTrue(model.wrongProperty().get());
        assertEquals(Optional.of(new Answer.Quantity(new BigDecimal("40"))), model.answer());
        model.write("41");
        assertFalse(model.wrongProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.1.2027", "18.01.2027", "2027-01-18", "18/1/2027"})
    void daysAreReadInTheUsualForms(String typed) {
        var model = of(Question.Kind.DATE);
        model.write(typed);
        assertEquals(Optional.of(new Answer.Day(LocalDate.of(2027, 1, 18))), model.answer());
        assertEquals("18.01.2027", model.written());
        assertTrue(model.means(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.02.2027", "ертең", "18.01", "18.01.0027"})
    void whatIsNoDayIsSaidAndNotSaved(String typed) {
        var model = of(Question.Kind.DATE);
        model.write(typed);
        assertTrue(model.wrongProperty().get());
        assertEquals(Optional.empty(), model.answer());
    }
}
