package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Truth;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

/** Who is told of the offences, and with which amounts. */
class LiabilityPaperTest {

    private static final Answers SEEN = Answers.NONE.with("org.kind", Answer.chosen("company"))
            .with("org.size", Answer.chosen("large"));

    @Test
    void isLeftOutWithItsReasonForAUser() {
        var user = Filled.EDITIONS.cases(Filled.EDITION.id()).stream()
                .filter(c -> c.findings().containsKey("role.owner"))
                .map(c -> c.given().answers())
                .filter(a -> new Matter(Filled.EDITION, Filled.dossier(a, Map.of(), List.of()),
                        Filled.conclude(a), List.of()).ownerOrPossessor() == Truth.NO)
                .findFirst().orElseThrow();
        var pack = Filled.pack(user);
        assertFalse(Read.papers(pack).contains("liability"));
        assertTrue(Read.text(pack, "applicability", Language.RU).contains("Оценка ответственности"));
    }

    @Test
    void namesTheAmountInTengeByTheIndexOfTheYear() {
        String text = Read.text(Filled.pack(SEEN), "liability", Language.RU).replace('\u00a0', ' ');
        assertTrue(text.contains("100 МРП, это 432 500 тенге"), text);
        assertTrue(text.contains("200 МРП, это 865 000 тенге"), text);
    }

    @Test
    void namesAFigureAsTheUsersOwn() {
        String text = Read.text(Filled.pack(SEEN.with("org.mci", quantity("5000"))
                .with("org.mci-year", quantity("2026"))), "liability", Language.RU).replace('\u00a0', ' ');
        assertTrue(text.contains("100 МРП, это 500 000 тенге"), text);
        assertTrue(text.contains("указал пользователь"), text);
    }

    @Test
    void showsThatTheFiguresGiveAnotherSize() {
        var answers = SEEN.with("org.people", quantity("12"));
        assertTrue(Read.text(Filled.pack(answers.with("org.income", quantity("48000000"))), "liability", Language.RU)
                .contains("получается другая категория: Микро"));
        assertFalse(Read.text(Filled.pack(answers), "liability", Language.RU).contains("другая категория"),
                "a high income alone makes a firm large");
    }

    @Test
    void saysOfWhatWasNotAskedThatItWasNotExamined() {
        var bot = Filled.EDITIONS.cases(Filled.EDITION.id()).stream().filter(c -> c.id().equals("order-bot"))
                .findFirst().orElseThrow();
        String text = Read.text(Filled.pack(bot.given().answers()), "liability", Language.RU);
        assertTrue(text.contains("Признаков преступления нет\nНе рассматривалось"), text);
    }

    @Test
    void saysThatNothingElseIsFinedThere() {
        assertEquals(1, Read.text(Filled.pack(SEEN), "liability", Language.KK)
                .split("641-1-бапта айыппұл тек осы екі әрекет үшін", -1).length - 1);
    }

    private static Answer quantity(String number) {
        return new Answer.Quantity(new BigDecimal(number));
    }
}
