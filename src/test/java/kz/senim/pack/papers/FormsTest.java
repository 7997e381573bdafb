package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Pack;
import kz.senim.text.Language;
import kz.senim.text.Words;
import org.junit.jupiter.api.Test;

/** Notices, the user agreement, the sheet of data libraries: when they are called for, and that they can be used. */
class FormsTest {

    private static final Pattern GAP = Pattern.compile("\\{[\\w-]+}");

    private static Answers worked(String id) {
        return Filled.EDITIONS.cases(Filled.EDITION.id()).stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow().given().answers();
    }

    private static Pack pack(String id) {
        return Filled.pack(worked(id));
    }

    private static String notices(String id) {
        return Read.text(pack(id), "notices", Language.RU);
    }

    @Test
    void onlyTheNoticesThatDutiesCallForAreThere() {
        String bot = notices("order-bot");
        assertTrue(bot.contains("Уведомление об использовании искусственного интеллекта"), bot);
        assertFalse(bot.contains("Машиночитаемая отметка синтетического результата"), bot);
        assertFalse(bot.contains("Журнал возражений"), bot);
        String studio = notices("voice-studio");
        assertTrue(studio.contains("\"ai-generated\": \"true\""), studio);
        String scoring = notices("microcredit-scoring");
        assertTrue(scoring.contains("Журнал возражений") && scoring.contains("возразить против автоматизированной обработки"), scoring);
    }

    @Test
    void onlyTheFormsOfTheSystemAreWarnedOf() {
        var audio = notices("voice-studio");
        assertTrue(audio.contains("Этот голос или звук"), audio);
        assertFalse(audio.contains("Видео создано"), audio);
    }

    @Test
    void whatIsNotDecidedYetStandsWithANote() {
        String open = Read.text(Filled.pack(Answers.NONE), "notices", Language.KK);
        assertTrue(open.contains("қажет-қажет емесі әлі белгісіз"), open);
        assertFalse(notices("voice-studio").contains("Ещё не выяснено, нужен ли этот текст"));
    }

    @Test
    void eachThatIsNotCalledForIsNamedWithItsReason() {
        var user = Read.text(pack("free-chat-accountant"), "applicability", Language.RU);
        assertTrue(user.contains("Пользовательское соглашение\n – \nпо ответам организация не собственник и не владелец"), user);
        assertTrue(user.contains("Лист библиотек данных\n – \nпо ответам организация не обучает"), user);
        var none = Read.text(Filled.pack(Filled.last()), "applicability", Language.KK);
        assertTrue(none.contains("Хабарламалар және өтініштерді қарау тәртібі"), none);
    }

    @Test
    void theAgreementSaysWhatTheLawNamesAndNumbersItsClauses() {
        var pack = pack("microcredit-scoring");
        var checklist = (Block.Table) Read.paper(pack, "agreement").blocks().stream().filter(Block.Table.class::isInstance)
                .findFirst().orElseThrow();
        assertTrue(checklist.rows().stream().anyMatch(r -> r.get(3).text().spans().getFirst().text().ru().equals("Закон")));
        assertTrue(checklist.rows().stream().anyMatch(r -> r.get(3).text().spans().getFirst().text().ru().equals("Совет")));
        String text = Read.text(pack, "agreement", Language.KK);
        assertTrue(text.contains("1. Тараптар және ұғымдар\n1.1. \nҰйым"), text);
        assertTrue(text.contains("Шешімдер және қарсылық білдіру"), text);
        assertFalse(Read.text(pack("order-bot"), "agreement", Language.KK).contains("Шешімдер және қарсылық білдіру"));
    }

    @Test
    void aKeeperOfALibraryNeedsItsSheetWithoutASystem() {
        var seller = worked("dataset-seller");
        assertEquals(Truth.YES, Filled.conclude(seller).truthOf("role.library-owner"));
        String sheet = Read.text(Filled.pack(seller), "data", Language.RU);
        assertTrue(sheet.contains("Сведения об изготовителе в самом файле") && sheet.contains("\"producer\": "), sheet);
    }

    @Test
    void eachOriginOfDataHasASheetOfItsOwn() {
        var answers = Filled.first().with("training.data", Answer.chosen("own", "licensed"));
        String sheet = Read.text(Filled.pack(answers), "data", Language.RU);
        assertTrue(sheet.contains("Библиотека данных: Собрали сами") && sheet.contains("Библиотека данных: Купленная"), sheet);
        assertTrue(sheet.contains("Изготовитель библиотеки данных\nМәтін «org.name»"), "the firm itself");
        assertFalse(sheet.contains("Материалы, которые мы собрали в интернете"), sheet);
    }

    @Test
    void aMarkIsReadableByAMachineWhateverTheNames() {
        var answers = Filled.first().with("system.name", new Answer.Text("Бот \"Тор\\т\" <b>&\n1"));
        var terms = new Terms(Filled.EDITION);
        var mark = new MachineMark(terms, new Matter(Filled.EDITION, Filled.dossier(answers, Map.of(), List.of()),
                Filled.conclude(answers), List.of()));
        var read = assertDoesNotThrow(() -> JSON.std.mapFrom(mark.synthetic().kk()));
        assertEquals("Бот \"Тор\\т\" <b>& 1", read.get("ai-system"));
        assertTrue(mark.page().ru().contains("content=\"Бот &quot;Тор\\т&quot; &lt;b&gt;&amp; 1\""), mark.page().ru());
    }

    @Test
    void quotationMarksOfANameAreNotDoubled() {
        assertTrue(notices("voice-studio").contains("система искусственного интеллекта «\nДауыс-цех\n»"), notices("voice-studio"));
    }

    /** A gap is one span for both languages. */
    @Test
    void gapsStandInTheSameOrderInBothLanguages() {
        var words = Words.load("forms");
        words.keys().stream().filter(k -> k.startsWith("notice.") || k.startsWith("agreement.")).forEach(k ->
                assertEquals(gaps(words.in(Language.RU, k)), gaps(words.in(Language.KK, k)), k));
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(r -> r.group()).toList();
    }

    @Test
    void everyPaperStandsAlone() {
        var dossier = Filled.dossier(Answers.NONE, Map.of(), List.of());
        for (var offer : Filled.PAPERS.offered(dossier, Filled.conclude(Answers.NONE))) {
            var alone = Filled.PAPERS.alone(offer.id(), dossier, Filled.conclude(Answers.NONE), List.of());
            assertEquals(offer.id(), alone.papers().getFirst().id());
            assertEquals(offer.title(), alone.title());
            CompletenessTest.wellFormed(alone);
        }
        assertThrows(IllegalArgumentException.class, () -> Filled.PAPERS.alone("passports", dossier, Filled.conclude(Answers.NONE), List.of()));
    }
}
