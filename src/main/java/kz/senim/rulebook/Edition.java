package kz.senim.rulebook;

import kz.senim.law.Rulebook;
import java.util.Optional;
import kz.senim.risk.Catalogue;
import kz.senim.risk.ScenarioQuestions;

/**
 * A whole edition as loaded: rules without words, the words, the law's text, typical risks.
 *
 * @param scenarios how it asks for failure scenarios, where it does
 */
public record Edition(EditionInfo info, Rulebook rules, Statute statute, Catalogue risks,
                      Optional<ScenarioQuestions> scenarios, Wording words) {

    public String id() {
        return info.id();
    }
}
