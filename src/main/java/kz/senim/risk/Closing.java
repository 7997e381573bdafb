package kz.senim.risk;

import java.time.LocalDate;

/**
 * A risk no longer stands; it stays in the register.
 *
 * @param why as typed
 */
public record Closing(LocalDate on, String why) {}
