package kz.senim.pack.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.senim.law.Conclusion;
import kz.senim.law.Truth;
import kz.senim.pack.model.Inline;
import kz.senim.rulebook.Edition;
import kz.senim.text.Phrase;

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

    void write(Conclusion conclusion, Sheet sheet) {
        sentence(conclusion, sheet).basis(terms.cite(conclusion.citations()));
        grounds(conclusion, sheet);
    }

    /** What it rests on: reasons, or while open the questions that still decide. */
    void grounds(Conclusion conclusion, Sheet sheet) {
        if (conclusion.truth() == Truth.OPEN) {
            missing(conclusion.missing(), sheet);
        } else {
            reasons(conclusion, new HashSet<>(), sheet);
        }
    }

    Sheet sentence(Conclusion conclusion, Sheet sheet) {
        return sheet.body(Inline.strong(edition.words().finding(conclusion.finding()).sentence(conclusion.truth())));
    }

    /** @param told what the section has told already, added to */
    void reasons(Conclusion conclusion, Set<Phrase> told, Sheet sheet) {
        var items = reasons.of(conclusion, told);
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
