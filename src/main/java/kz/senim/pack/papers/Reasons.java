package kz.senim.pack.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import kz.senim.law.Conclusion;
import kz.senim.law.Reason;
import kz.senim.law.Truth;
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
        explaining.of(conclusion).stream().filter(e -> !toldApart(e.reason()))
                .forEach(e -> items.computeIfAbsent(e.line(), _ -> item(e, told)));
        return List.copyOf(items.values());
    }

    private Item item(Explanation explanation, Set<Phrase> told) {
        boolean fresh = told.add(explanation.line());
        var text = explanation.answer().isEmpty() ? Inline.of(explanation.text())
                : Inline.of(explanation.text()).and(Phrase.same(" – ")).and(explanation.answer(), Emphasis.STRONG);
        if (explanation.reason() instanceof Reason.ByFinding) {
            text = text.and(terms.bracketed(explanation.citations()));
        }
        return new Item(text, fresh ? parts(explanation, told) : List.of());
    }

    /** Why a question was asked at all is not opened. */
    private List<Item> parts(Explanation explanation, Set<Phrase> told) {
        return explanation.reason() instanceof Reason.ByAnswer ? List.of() : explanation.parts().stream()
                .filter(e -> !told.contains(e.line()) && !toldApart(e.reason())).map(e -> item(e, told)).toList();
    }

    /** Why this is an AI system is told once, in its own paper. */
    private static boolean toldApart(Reason reason) {
        return reason instanceof Reason.ByFinding(var finding, var truth, _)
                && finding.equals(Matter.AI_SYSTEM) && truth == Truth.YES;
    }
}
