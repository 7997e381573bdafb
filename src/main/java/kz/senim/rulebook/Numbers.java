package kz.senim.rulebook;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as files write them: 1500 or 0.75; no exponent, so that none is ever huge. */
final class Numbers {

    private Numbers() {}

    static Optional<BigDecimal> parse(String text, String key, Place line, Faults.InFile faults) {
        if (text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(text));
        }
        faults.add(line, "kind.number", "key", key, "found", text);
        return Optional.empty();
    }
}
