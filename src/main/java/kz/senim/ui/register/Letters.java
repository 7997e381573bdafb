package kz.senim.ui.register;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import kz.senim.text.KazakhOrder;
import kz.senim.text.Language;
import kz.senim.ui.kit.Speech;

/** Sorting rows by a text in the order of the Kazakh alphabet; each row is weighed once, for there may be thousands. */
final class Letters {

    /** More rows than a register has are those of earlier looks at it. */
    private static final int MOST = 50_000;

    private final Speech speech;
    private final Function<RiskRow, String> text;
    private final Collator collator = KazakhOrder.collator();
    private final Map<RiskRow, CollationKey> keys = new IdentityHashMap<>();
    private Language language;

    private Letters(Speech speech, Function<RiskRow, String> text) {
        this.speech = speech;
        this.text = text;
    }

    static Comparator<RiskRow> by(Speech speech, Function<RiskRow, String> text) {
        var letters = new Letters(speech, text);
        return Comparator.comparing(letters::key);
    }

    private CollationKey key(RiskRow row) {
        if (keys.size() > MOST || language != speech.language()) {
            language = speech.language();
            keys.clear();
        }
        return keys.computeIfAbsent(row, each -> collator.getCollationKey(text.apply(each)));
    }
}
