package kz.senim.ui.register;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kz.senim.text.KazakhOrder;

/** Sorting rows by a text in the order of the Kazakh alphabet; each text is weighed once, for there may be thousands. */
final class Letters {

    /** More texts than a register has are those of earlier looks at it. */
    private static final int MOST = 50_000;

    private final Collator collator = KazakhOrder.collator();
    private final Map<String, CollationKey> keys = new HashMap<>();

    private Letters() {}

    static Comparator<RiskRow> by(Function<RiskRow, String> text) {
        var letters = new Letters();
        return Comparator.comparing(row -> letters.key(text.apply(row)));
    }

    private CollationKey key(String text) {
        if (keys.size() > MOST) {
            keys.clear();
        }
        return keys.computeIfAbsent(text, collator::getCollationKey);
    }
}
