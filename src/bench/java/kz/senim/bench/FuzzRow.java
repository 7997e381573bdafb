package kz.senim.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of a table: how often each outcome was met; the last outcome is the one that must never be. */
record FuzzRow(String first, String what, Map<String, Integer> counts) {

    private static final String WRONG = "wrong";

    static FuzzRow of(String first, String what, String... outcomes) {
        var counts = new LinkedHashMap<String, Integer>();
        Arrays.stream(outcomes).forEach(outcome -> counts.put(outcome, 0));
        counts.put(WRONG, 0);
        return new FuzzRow(first, what, counts);
    }

    void add(String outcome, int more) {
        counts.computeIfPresent(outcome, (_, count) -> count + more);
    }

    /** Says which round it was, that it may be looked into. */
    void wrong(int number, Mutation mutation, Throwable cause) {
        add(WRONG, 1);
        System.err.println(what + " " + number + ", " + mutation + ": " + cause);
        cause.printStackTrace();
    }

    boolean wrong() {
        return counts.get(WRONG) > 0;
    }

    String head() {
        String names = counts.keySet().stream().collect(Collectors.joining(" | ", "| " + first + " | ", " |"));
        return names + "\n" + "|---".repeat(counts.size() + 1) + "|";
    }

    String line() {
        return counts.values().stream().map(String::valueOf).collect(Collectors.joining(" | ", "| " + what + " | ", " |"));
    }
}
