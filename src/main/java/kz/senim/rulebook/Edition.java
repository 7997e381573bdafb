package kz.senim.rulebook;

import java.util.List;
import kz.senim.law.Rulebook;
import kz.senim.risk.Catalogue;

/** A whole edition as loaded: rules without words, the words, the law's text, typical risks, worked cases. */
public record Edition(EditionInfo info, Rulebook rules, Statute statute, Catalogue risks, Wording words,
                      List<WorkedCase> cases) {

    public Edition {
        cases = List.copyOf(cases);
    }

    public String id() {
        return info.id();
    }
}
