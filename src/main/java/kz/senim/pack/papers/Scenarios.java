package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.Question;
import kz.senim.pack.model.Block.Tone;

/** The written scenarios of failure: the long answers of the step about the risk degree. */
final class Scenarios {

    /** As many as make a classification credible; the law itself names no number. */
    static final int WANTED = 3;

    private static final String STEP = "risk";

    private final Terms terms;

    Scenarios(Terms terms) {
        this.terms = terms;
    }

    /** Whether it is known already that scenarios are to be written. */
    boolean asked(Matter matter) {
        return !questions(matter).isEmpty();
    }

    int written(Matter matter) {
        return (int) questions(matter).stream().filter(matter::given).count();
    }

    void write(Matter matter, Sheet sheet) {
        sheet.heading("scenarios");
        questions(matter).forEach(q ->
                sheet.subheading(terms.question(q.id())).body(terms.answer(matter, q)));
        int written = written(matter);
        if (written < WANTED) {
            sheet.note(Tone.ATTENTION,
                    terms.say("scenarios.few", "wanted", WANTED, "written", written));
        }
    }

    private static List<Question> questions(Matter matter) {
        return matter.asked(STEP).stream().filter(q -> q.kind() == Question.Kind.LONG_TEXT).toList();
    }
}
