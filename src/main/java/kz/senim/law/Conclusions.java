package kz.senim.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that follows from the answers on a day, recomputed each time, never stored as truth.
 *
 * @param inPlay         for each question whether it is asked
 * @param open           required questions in play without an answer or with "I don't know", in questionnaire order
 * @param duties         where the firm stands with each duty
 * @param contradictions ids of those that hold
 */
public record Conclusions(LocalDate asOf, Map<String, Conclusion> findings, Map<String, AxisResult> axes,
                          Map<String, Truth> inPlay, List<String> open,
                          Map<String, DutyState> duties, List<String> contradictions) {

    public Conclusions {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        axes = Collections.unmodifiableMap(new LinkedHashMap<>(axes));
        inPlay = Collections.unmodifiableMap(new LinkedHashMap<>(inPlay));
        open = List.copyOf(open);
        duties = Collections.unmodifiableMap(new LinkedHashMap<>(duties));
        contradictions = List.copyOf(contradictions);
    }

    /** @throws IllegalArgumentException where no such finding is in force on that day */
    public Conclusion of(String finding) {
        var found = findings.get(finding);
        if (found == null) {
            throw new IllegalArgumentException("no such finding in force: " + finding);
        }
        return found;
    }

    public Truth truthOf(String finding) {
        var found = findings.get(finding);
        return found == null ? Truth.NO : found.truth();
    }

    public boolean asks(String question) {
        return inPlay.get(question) == Truth.YES;
    }
}
