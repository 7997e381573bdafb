package kz.senim.pack.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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

    /**
     * Empty while the conclusion is open.
     *
     * @param told what the section has told already, added to: below the first level nothing is told again
     */
    List<Item> of(Conclusion conclusion, Set<Phrase> told) {
        var items = new LinkedHashMap<Phrase, Item>();
        explaining.of(conclusion).forEach(e -> items.computeIfAbsent(e.line(), _ -> item(e, told)));
        return List.copyOf(items.values());
    }

    private Item item(Explanation explanation, Set<Phrase> told) {
        boolean fresh = told.add(explanation.line());
        var text = explanation.answer().isEmpty() ? Inline.of(explanation.text())
                : Inline.of(explanation.text()).and(Phrase.same(" – ")).and(explanation.answer(), Emphasis.STRONG);
        if (explanation.reason() instanceof Reason.ByFinding) {
            text = text.and(Phrase.same(" (")).and(terms.brief(explanation.citations())).and(Phrase.same(")"));
        }
        return new Item(text, fresh && opened(explanation.reason()) ? parts(explanation, told) : List.of());
    }

    private List<Item> parts(Explanation explanation, Set<Phrase> told) {
        return explanation.parts().stream().filter(e -> !told.contains(e.line())).map(e -> item(e, told)).toList();
    }

    /** Why a question was asked at all, and why this is an AI system, is told once, in its own paper. */
    private static boolean opened(Reason reason) {
        return switch (reason) {
            case Reason.ByAnswer _ -> false;
            case Reason.NotAsked _ -> true;
            case Reason.ByFinding(var finding, _, _) -> !finding.equals(Matter.AI_SYSTEM);
        };
    }
}
