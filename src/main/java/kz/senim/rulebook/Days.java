package kz.senim.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as files write them: 2026-11-22. */
final class Days {

    private Days() {}

    static Optional<LocalDate> parse(String text, String key, Place line, Faults.InFile faults) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                faults.add(line, "day.none", "key", key, "found", text);
                return Optional.empty();
            }
        }
        faults.add(line, "day.form", "key", key, "found", text);
        return Optional.empty();
    }
}
