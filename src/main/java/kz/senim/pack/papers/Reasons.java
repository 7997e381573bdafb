package kz.senim.pack.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import kz.senim.law.Citation;
import kz.senim.law.Conclusion;
import kz.senim.law.Reason;
import kz.senim.pack.model.Block.Item;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Explaining;
import kz.senim.rulebook.Explanation;
import kz.senim.text.Phrase;

/** The reasons of a conclusion as nested bullets, opened down to the answers, nothing said twice. */
final class Reasons {

    private final Terms terms;
    private final Explaining explaining;

    Reasons(Edition edition, Terms terms) {
        this.terms = terms;
        this.explaining = new Explaining(edition);
    }

    /** Empty while the conclusion is open. */
    List<Item> of(Conclusion conclusion) {
        return items(explaining.of(conclusion), Set.copyOf(conclusion.citations()));
    }

    /** @param said citations that already stand one level up */
    private List<Item> items(List<Explanation> explanations, Set<Citation> said) {
        var once = new LinkedHashMap<Phrase, Item>();
        explanations.forEach(e -> once.putIfAbsent(e.line(), item(e, said)));
        return List.copyOf(once.values());
    }

    private Item item(Explanation explanation, Set<Citation> said) {
        var text = explanation.answer().isEmpty() ? Inline.of(explanation.text())
                : Inline.of(explanation.text()).and(Phrase.same(" – ")).and(explanation.answer(), Emphasis.STRONG);
        var fresh = explanation.citations().stream().filter(c -> !said.contains(c)).toList();
        if (!fresh.isEmpty()) {
            text = text.and(Phrase.same(" (")).and(terms.brief(fresh)).and(Phrase.same(")"));
        }
        return new Item(text, opened(explanation.reason())
                ? items(explanation.parts(), Set.copyOf(explanation.citations())) : List.of());
    }

    /** Why a question was asked at all, and why this is an AI system, is told once, in its own paper. */
    private boolean opened(Reason reason) {
        return switch (reason) {
            case Reason.ByAnswer _ -> false;
            case Reason.NotAsked _ -> true;
            case Reason.ByFinding(var finding, _, _) -> !finding.equals(Matter.AI_SYSTEM);
        };
    }
}
