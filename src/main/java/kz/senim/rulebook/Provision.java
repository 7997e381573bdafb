package kz.senim.rulebook;

import java.util.List;
import kz.senim.text.Phrase;

/**
 * What becomes of a provision of the law.
 *
 * @param refs       the units of the law that it covers
 * @param outOfScope why a firm has nothing to do with it; empty where questions, findings or duties take it up
 */
public record Provision(String id, List<String> refs, List<String> questions, List<String> findings,
                        List<String> duties, Phrase outOfScope) {

    public Provision {
        refs = List.copyOf(refs);
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
        duties = List.copyOf(duties);
    }

    /** Whether something in the edition takes it up. */
    public boolean takenUp() {
        return !(questions.isEmpty() && findings.isEmpty() && duties.isEmpty());
    }

    /** Whether it has a disposition at all. */
    public boolean disposed() {
        return takenUp() || !outOfScope.isEmpty();
    }
}
