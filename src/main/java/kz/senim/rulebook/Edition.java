package kz.senim.rulebook;

import kz.senim.law.Rulebook;
import kz.senim.risk.Catalogue;

/** A whole edition as loaded: rules without words, the words, the law's text, typical risks. */
public record Edition(EditionInfo info, Rulebook rules, Statute statute, Catalogue risks, Wording words) {

    public String id() {
        return info.id();
    }
}
