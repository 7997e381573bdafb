package kz.senim.ui.wizard;

import java.util.Optional;
import kz.senim.dossier.Change;
import kz.senim.law.Answer;
import kz.senim.ui.kit.Exports;
import kz.senim.ui.kit.OpenDossier;

/** Where the answer to a question is kept, and which change gives it or takes it back. */
interface AnswerPlace {

    Optional<Answer> answer();

    Change giving(Answer answer);

    Change takingBack();

    /** What a change would change beside the answer itself, where that has to be said before. */
    Optional<Foresight> foresee(Change change);

    void make(Change change);

    /** Among the answers of a dossier. */
    record OfDossier(OpenDossier open, Exports exports, String question) implements AnswerPlace {

        @Override
        public Optional<Answer> answer() {
            return open.dossier().answers().to(question);
        }

        @Override
        public Change giving(Answer answer) {
            return new Change.Answered(question, answer);
        }

        @Override
        public Change takingBack() {
            return new Change.Withdrawn(question);
        }

        @Override
        public Optional<Foresight> foresee(Change change) {
            return Foresight.of(open, change, exports);
        }

        @Override
        public void make(Change change) {
            open.change(change);
        }
    }
}
