package kz.senim.bench;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param beside what it is compared with, measured in the same run; may be empty
 */
record Figure(String what, String measured, String beside) {

    static final String HEAD = "| what | measured | beside it |\n|---|---|---|";

    static String milliseconds(long nanoseconds) {
        double value = nanoseconds / 1e6;
        return value < 10 ? String.format(Locale.ROOT, "%.2f ms", value) : String.format(Locale.ROOT, "%,.0f ms", value);
    }

    static String microseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f µs", nanoseconds / 1e3);
    }

    static String share(long part, long whole) {
        return Math.round(100.0 * part / whole) + " %";
    }

    String row() {
        return "| " + what + " | " + measured + " | " + beside + " |";
    }

    String line() {
        return String.format(Locale.ROOT, "%-62s %-34s %s", what, measured, beside);
    }
}
