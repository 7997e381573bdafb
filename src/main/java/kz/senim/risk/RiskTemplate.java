package kz.senim.risk;

import java.util.List;
import kz.senim.law.Citation;
import kz.senim.law.Condition;

/**
 * A typical risk of the catalogue, without its words, with the condition under which it is suggested.
 *
 * @param measures ids of the measures that help against it
 */
public record RiskTemplate(String id, boolean misuse, Condition when, List<Citation> basis, List<String> measures) {

    public RiskTemplate {
        basis = List.copyOf(basis);
        measures = List.copyOf(measures);
    }
}
