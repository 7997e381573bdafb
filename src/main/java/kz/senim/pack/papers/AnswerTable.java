package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.Question;
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
        questions.forEach(q -> grid.row(terms.question(q.id()), terms.answer(matter, q)));
        return grid;
    }

    /** Asked now, or already answered or noted although it is not known yet whether it is asked. */
    static boolean shown(Matter matter, Question question) {
        return switch (matter.conclusions().inPlay().get(question.id())) {
            case YES -> true;
            case NO -> false;
            case OPEN -> matter.dossier().answers().to(question.id()).isPresent()
                    || !matter.dossier().note(question.id()).isEmpty();
        };
    }

    /** With the note, marked as such. */
    Inline withNote(Inline answer, String note) {
        return note.isBlank() ? answer : answer.and(Phrase.same("\n")).and(terms.say("note"), Emphasis.ITALIC)
                .and(Phrase.same(" ")).and(Phrase.same(note), Emphasis.ITALIC);
    }
}
