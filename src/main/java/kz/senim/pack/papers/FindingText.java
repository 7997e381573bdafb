package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.Conclusion;
import kz.senim.law.Truth;
import kz.senim.pack.model.Inline;
import kz.senim.rulebook.Edition;

/** A finding written out: its sentence, its basis, its reasons; while open, what still decides it. */
final class FindingText {

    private final Edition edition;
    private final Terms terms;
    private final Reasons reasons;

    FindingText(Edition edition, Terms terms) {
        this.edition = edition;
        this.terms = terms;
        this.reasons = new Reasons(edition, terms);
    }

    void write(Matter matter, Conclusion conclusion, Sheet sheet) {
        sheet.body(Inline.strong(edition.words().finding(conclusion.finding()).sentence(conclusion.truth())))
                .basis(terms.cite(conclusion.citations()));
        if (conclusion.truth() == Truth.OPEN) {
            missing(conclusion.missing(), sheet);
        } else {
            reasons(conclusion, sheet);
        }
    }

    void reasons(Conclusion conclusion, Sheet sheet) {
        var items = reasons.of(conclusion);
        if (!items.isEmpty()) {
            sheet.body("because").bullets(items);
        }
    }

    /** Questions that still decide. */
    void missing(List<String> questions, Sheet sheet) {
        if (!questions.isEmpty()) {
            sheet.body("decided-by").lines(questions.stream().map(terms::question).toList());
        }
    }
}
