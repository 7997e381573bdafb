package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.Question;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Fact;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Document 3: what the system is, as the firm describes it; what is not filled in is marked. */
final class PassportPaper implements PaperKind {

    private static final String SYSTEM = "system";
    private static final String ORGANISATION = "organisation";
    /** Questions about the firm itself; the others of that step decide its role. */
    private static final String FIRM = "org.";

    private final Terms terms;

    PassportPaper(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String id() {
        return "passport";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var system = matter.asked(SYSTEM);
        var sheet = new Sheet(terms).basis(terms.cite("7.1", "15.2.3"));
        long blank = system.stream().filter(q -> !q.optional() && !matter.given(q)).count();
        if (blank > 0) {
            sheet.note(Tone.ATTENTION, terms.counted("passport.blank", blank));
        }
        sheet.heading("passport.system").facts(facts(matter, system));
        sheet.heading("passport.organisation").facts(facts(matter,
                matter.asked(ORGANISATION).stream().filter(q -> q.id().startsWith(FIRM)).toList()));
        return sheet.blocks();
    }

    private List<Fact> facts(Matter matter, List<Question> questions) {
        return questions.stream().map(q -> new Fact(label(q), value(matter, q))).toList();
    }

    /** A short label where there is one, otherwise the question. */
    private Phrase label(Question question) {
        String key = "field." + question.id();
        return terms.has(key) ? terms.say(key) : terms.question(question.id());
    }

    private Inline value(Matter matter, Question question) {
        if (matter.given(question) || matter.unknown(question)) {
            return terms.answer(matter, question);
        }
        return question.optional() ? Inline.of(terms.say("passport.not-given"))
                : Terms.missing(terms.say("passport.fill-in"));
    }
}
