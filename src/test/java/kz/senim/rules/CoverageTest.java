package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import kz.senim.rulebook.Coverage;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.Provision;
import kz.senim.rulebook.Statute;
import org.junit.jupiter.api.Test;

/** No provision of the law is forgotten, and the published table says what became of each. */
class CoverageTest {

    private final Editions editions = new Editions();
    private final String id = editions.ids().getLast();

    @Test
    void theTableIsTrue() {
        assertEquals(new Coverage(editions.load(id), editions.provisions(id)).markdown(),
                Sources.text(Sources.ROOT.resolve("docs/coverage.md")),
                "rewrite it: senim rulebook coverage src/main/resources/rulebook/" + id + " > docs/coverage.md");
    }

    @Test
    void everyProvisionOfTheLawHasADisposition() {
        var provisions = editions.provisions(id);
        assertEquals(113, provisions.size());
        assertTrue(provisions.stream().allMatch(Provision::disposed));
    }

    @Test
    void everyUnitOfTheLawIsCovered() {
        Set<String> covered = new HashSet<>();
        editions.provisions(id).forEach(p -> covered.addAll(p.refs()));
        editions.load(id).statute().units().values().stream().filter(u -> u.kind() != Statute.Kind.TITLE)
                .forEach(u -> assertTrue(covered.contains(u.key()), u.key()));
    }
}
