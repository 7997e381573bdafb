package kz.senim.pack.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.Answer;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Document 9: notices ready to be put up, and how explanations and objections are dealt with. */
final class NoticesPaper implements PaperKind {

    /** Rows of the journal, to be written in by hand. */
    private static final int ROWS = 4;
    private static final List<String> FORMS = List.of("image", "video", "audio", "text");

    /** The words of each stand under `notice.ID`; whether it is called for is decided by any of its duties. */
    private enum Notice {
        AI("21.1", "duty.ai-notice"),
        ABOUT("7.1", "duty.information"),
        SYNTHETIC("21.2 21.3", "duty.synthetic-warning", "duty.synthetic-inform"),
        MARK("21.2 22.1 22.2 act:machine-forms-202", "duty.synthetic-marking"),
        DECISION("7.2 21.4", "duty.decision-notice", "duty.automated-ground"),
        REFUSAL("16.1.6", "duty.refusal"),
        EXPLANATION("16.1.4 16.1.5", "duty.explanation", "duty.data-request"),
        OBJECTION("7.2 21.4", "duty.decision-notice", "duty.automated-objection", "duty.automated-review");

        private final String[] basis;
        private final List<String> duties;

        Notice(String basis, String... duties) {
            this.basis = basis.split(" ");
            this.duties = List.of(duties);
        }

        private String key() {
            return "notice." + name();
        }

        private Truth calledFor(Matter matter) {
            return Stream.of(Truth.YES, Truth.OPEN).filter(t -> duties.stream().anyMatch(d -> matter.applies(d) == t))
                    .findFirst().orElse(Truth.NO);
        }
    }

    private final Terms terms;

    NoticesPaper(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String id() {
        return "notices";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        if (matter.aiSystem() == Truth.NO) {
            return Optional.of(terms.say("falls-away.no-ai"));
        }
        return called(matter).isEmpty() ? Optional.of(terms.say("falls-away.no-notices")) : Optional.empty();
    }

    private static List<Notice> called(Matter matter) {
        return Arrays.stream(Notice.values()).filter(n -> n.calledFor(matter) != Truth.NO).toList();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).body("notices.intro");
        called(matter).forEach(notice -> write(notice, matter, sheet));
        return sheet.blocks();
    }

    private void write(Notice notice, Matter matter, Sheet sheet) {
        var clauses = new Clauses(terms, matter);
        sheet.heading(notice.key());
        if (notice.calledFor(matter) == Truth.OPEN) {
            sheet.note(Tone.ATTENTION, terms.say("notices.open"));
        }
        sheet.body(Inline.strong(terms.say("notices.where")).and(Phrase.same(" ")).and(terms.say(notice.key() + ".where")))
                .basis(terms.cite(notice.basis));
        switch (notice) {
            case AI, ABOUT, REFUSAL -> texts(notice.key(), clauses, sheet);
            case SYNTHETIC -> forms(matter).forEach(form -> text(notice.key() + "." + form, clauses, sheet));
            case MARK -> mark(matter, sheet);
            case DECISION -> decision(matter, clauses, sheet);
            case EXPLANATION, OBJECTION -> procedure(notice, matter, clauses, sheet);
        }
    }

    /** All texts of a notice, one for each place where it can stand. */
    private void texts(String key, Clauses clauses, Sheet sheet) {
        for (int i = 1; terms.has(key + "." + i); i++) {
            text(key + "." + i, clauses, sheet);
        }
    }

    private void text(String key, Clauses clauses, Sheet sheet) {
        sheet.muted(key + ".for").add(new Block.Note(Tone.NEUTRAL, clauses.of(key)));
    }

    /** The forms that the system gives its results in; all while that is not known. */
    private static List<String> forms(Matter matter) {
        var given = matter.dossier().answers().to("synthetic.forms").filter(Answer.Chosen.class::isInstance).map(Answer.Chosen.class::cast);
        var named = FORMS.stream().filter(form -> given.filter(g -> g.choices().contains(form)).isPresent()).toList();
        return named.isEmpty() ? FORMS : named;
    }

    private void mark(Matter matter, Sheet sheet) {
        var mark = new MachineMark(terms, matter);
        sheet.note(Tone.ATTENTION, terms.say("notice.MARK.no-format"))
                .muted("notice.MARK.file").add(new Block.Note(Tone.NEUTRAL, Inline.of(mark.synthetic())))
                .muted("notice.MARK.page").add(new Block.Note(Tone.NEUTRAL, Inline.of(mark.page())))
                .lines(Stream.of("kept", "read", "vendor").map(s -> terms.say("notice.MARK." + s)).toList());
    }

    private void decision(Matter matter, Clauses clauses, Sheet sheet) {
        String key = Notice.DECISION.key();
        var text = Inline.strong(terms.say(key + ".title"));
        for (var line : clauses.all(key)) {
            text = text.and(Phrase.same("\n")).and(line);
        }
        sheet.muted(key + ".for").add(new Block.Note(Tone.NEUTRAL, text));
        if (matter.applies("duty.automated-ground") != Truth.NO) {
            sheet.body(clauses.of(key + ".consent")).basis(terms.cite("21.4", "act:personal-data"));
        }
    }

    private void procedure(Notice notice, Matter matter, Clauses clauses, Sheet sheet) {
        sheet.bullets(clauses.all(notice.key()).stream().map(Block.Item::of).toList());
        if (notice == Notice.OBJECTION && matter.applies("duty.automated-objection") != Truth.NO) {
            sheet.note(Tone.ATTENTION, terms.say("notice.OBJECTION.three-days")).basis(terms.cite("21.4", "act:personal-data"));
        }
        text(notice.key() + ".answer", clauses, sheet);
        var grid = new Grid(terms, terms.say(notice.key() + ".journal")).column("number", 0.5).column("received", 1.3)
                .column("applicant", 2.2).column("request", 2.6).column("replied", 1.3).column("outcome", 2.2);
        for (int i = 1; i <= ROWS; i++) {
            grid.row(Grid.number(i), Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY);
        }
        sheet.muted(notice.key() + ".journal").table(grid);
    }
}
