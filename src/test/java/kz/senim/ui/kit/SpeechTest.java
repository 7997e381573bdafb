package kz.senim.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import javafx.beans.property.SimpleIntegerProperty;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;
import org.junit.jupiter.api.Test;

class SpeechTest {

    private final Speech speech = new Speech(Language.KK, Words.load("ui"));

    @Test
    void switchingRefillsEveryPage() {
        var page = speech.page();
        assertEquals("Бас тарту", page.get("ask_no"));
        speech.switchLanguage();
        assertEquals("Отмена", page.get("ask_no"));
    }

    @Test
    void boundWordsFollowLanguageAndValue() {
        var count = new SimpleIntegerProperty(1);
        var text = speech.text(spoken -> spoken.code() + count.get(), count);
        assertEquals("kk1", text.get());
        count.set(2);
        speech.switchLanguage();
        assertEquals("ru2", text.get());
    }

    @Test
    void phraseFollowsLanguage() {
        var text = speech.text(new Phrase("иә", "да"));
        speech.switchLanguage();
        assertEquals("да", text.get());
    }

    @Test
    void aLeftPageIsNotKeptAlive() throws InterruptedException {
        var page = new WeakReference<>(speech.page());
        for (int i = 0; page.get() != null && i < 50; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertNull(page.get());
    }
}
