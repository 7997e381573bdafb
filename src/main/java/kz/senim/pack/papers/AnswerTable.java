package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.Question;
import kz.senim.law.Truth;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.text.Phrase;

/** Questions with their answers, and the user's notes under the answers. */
final class AnswerTable {

    private final Terms terms;

    AnswerTable(Terms terms) {
        this.terms = terms;
    }

    Grid grid(Matter matter, List<Question> questions, Phrase summary) {
        var grid = new Grid(terms, summary).column("question", 5).column("answer", 4);
        questions.forEach(q -> grid.row(terms.question(q.id()), answer(matter, q)));
        return grid;
    }

    /** The answer, or why there is none. */
    Inline answer(Matter matter, Question question) {
        boolean depends = matter.conclusions().inPlay().get(question.id()) == Truth.OPEN
                && matter.dossier().answers().to(question.id()).isEmpty();
        return depends ? Terms.missing(terms.say("answer.depends")) : terms.answer(matter, question);
    }

    /** With the note, marked as such. */
    Inline withNote(Inline answer, String note) {
        return note.isBlank() ? answer : answer.and(Phrase.same("\n")).and(terms.say("note"), Emphasis.ITALIC)
                .and(Phrase.same(" ")).and(Phrase.same(note), Emphasis.ITALIC);
    }
}
