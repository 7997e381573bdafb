package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.senim.law.Truth;
import kz.senim.text.Phrase;

/**
 * A worked case that a lawyer can read: the facts, the answers, what has to follow.
 *
 * @param facts    the story
 * @param findings expected truth by finding id
 * @param axes     expected possible levels (finding ids) by axis id
 * @param duties   whether each is expected to apply
 * @param liability expected truth by offence id; whether there is such an offence is checked with the penalties
 */
public record WorkedCase(String id, Phrase title, Phrase facts, LocalDate asOf, AnswersFile given,
                         Map<String, Truth> findings, Map<String, List<String>> axes,
                         Map<String, Truth> duties, Map<String, Truth> liability) {

    public WorkedCase {
        findings = Map.copyOf(findings);
        axes = Map.copyOf(axes);
        duties = Map.copyOf(duties);
        liability = Map.copyOf(liability);
    }
}
