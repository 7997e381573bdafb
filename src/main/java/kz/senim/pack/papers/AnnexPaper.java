package kz.senim.pack.papers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.Citation;
import kz.senim.law.Duty;
import kz.senim.law.Question;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Span;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.pack.model.Reading;
import kz.senim.text.Phrase;

/** Document 16: every answer, the cited provisions in the original, what is unconfirmed, the journal. */
final class AnnexPaper {

    static final String ID = "annexes";

    private final Terms terms;
    private final AnswerTable answers;
    private final JournalText journal;

    AnnexPaper(Terms terms) {
        this.terms = terms;
        this.answers = new AnswerTable(terms);
        this.journal = new JournalText(terms);
    }

    /** @param before the papers whose citations the annex has to quote */
    Paper after(List<Paper> before, Matter matter) {
        var sheet = new Sheet(terms);
        contradictions(matter, sheet);
        answers(matter, sheet);
        notInPlay(matter, sheet);
        if (before.stream().noneMatch(paper -> paper.id().equals(ClassificationPaper.ID))) {
            var scenarios = new Scenarios(terms);
            scenarios.write(matter, sheet);
            scenarios.impact(matter, sheet);
        }
        new EvidenceText(terms).write(matter, sheet);
        provisions(matter, before, sheet);
        sources(matter, sheet);
        journal.write(matter, sheet);
        return new Paper(ID, terms.say("paper.annexes"), sheet.blocks());
    }

    /** The provisions alone, for a paper that stands by itself. */
    Paper cited(List<Paper> before, Matter matter) {
        var sheet = new Sheet(terms);
        provisions(matter, before, sheet);
        sources(matter, sheet);
        return new Paper(ID, terms.say("paper.annexes"), sheet.blocks());
    }

    /** Both sides of each; nothing is preferred. */
    private void contradictions(Matter matter, Sheet sheet) {
        var found = matter.conclusions().contradictions();
        if (found.isEmpty()) {
            return;
        }
        sheet.heading("annex.contradictions").muted("annex.contradictions.lead");
        matter.edition().rules().contradictions().stream().filter(c -> found.contains(c.id())).forEach(c -> {
            var text = matter.edition().words().contradictions().get(c.id());
            var grid = new Grid(terms, text).column("question", 5).column("answer", 4);
            c.questions().forEach(q -> grid.row(terms.question(q),
                    terms.answer(matter, matter.edition().rules().question(q))));
            sheet.body(Inline.of(text)).table(grid);
        });
    }

    private void answers(Matter matter, Sheet sheet) {
        var dates = journal.lastAnswered(matter);
        sheet.heading("annex.answers").muted("annex.answers.lead");
        for (String step : matter.edition().rules().steps()) {
            var questions = matter.edition().rules().questionsOf(step).stream()
                    .filter(q -> AnswerTable.shown(matter, q) && !toldWithDuties(matter, q)).toList();
            if (!questions.isEmpty()) {
                var title = matter.edition().words().steps().get(step).title();
                sheet.subheading(title).table(grid(matter, questions, dates, title));
            }
        }
    }

    private static boolean toldWithDuties(Matter matter, Question question) {
        return question.step().equals(Duty.STEP) && matter.conclusions().asks(question.id())
                && DutiesPaper.told(matter);
    }

    private Grid grid(Matter matter, List<Question> questions, Map<String, Instant> dates, Phrase summary) {
        var grid = new Grid(terms, summary).column("question", 5).column("answer", 4);
        if (!dates.isEmpty()) {
            grid.column("when", 1.3);
        }
        questions.forEach(q -> {
            var answer = answers.withNote(terms.answer(matter, q), matter.dossier().note(q.id()));
            if (dates.isEmpty()) {
                grid.row(terms.question(q.id()), answer);
            } else {
                grid.row(terms.question(q.id()), answer, JournalText.day(dates.get(q.id())));
            }
        });
        return grid;
    }

    /** Kept, never used: questions no longer asked, and what this edition does not know. */
    private void notInPlay(Matter matter, Sheet sheet) {
        var dossier = matter.dossier();
        var grid = new Grid(terms, terms.say("annex.kept")).column("question", 5).column("answer", 4);
        Stream.concat(dossier.answers().byQuestion().keySet().stream(),
                        dossier.notes().keySet().stream()).distinct().sorted()
                .filter(id -> matter.conclusions().inPlay().getOrDefault(id, Truth.NO) == Truth.NO)
                .forEach(id -> grid.row(terms.question(id), answers.withNote(
                        dossier.answers().to(id).map(a -> Inline.of(terms.answer(id, a))).orElse(Inline.EMPTY),
                        dossier.note(id))));
        if (!grid.isEmpty()) {
            sheet.heading("annex.kept").muted("annex.kept.lead").table(grid);
        }
    }

    private void provisions(Matter matter, List<Paper> before, Sheet sheet) {
        var blocks = before.stream().flatMap(p -> p.blocks().stream()).toList();
        Set<String> cited = blocks.stream().flatMap(Reading::spans).map(Span::anchor)
                .filter(a -> !a.isEmpty()).collect(Collectors.toSet());
        if (cited.isEmpty()) {
            return;
        }
        sheet.heading("annex.law").muted("annex.law.lead");
        terms.law().keys().stream().filter(cited::contains)
                .map(Citation::parse).forEach(passage -> {
                    sheet.add(terms.law().quote(passage));
                    terms.law().reported(passage).ifPresent(said -> sheet.note(Tone.ATTENTION, said));
                });
    }

    private void sources(Matter matter, Sheet sheet) {
        var info = matter.edition().info();
        if (!info.acts().isEmpty()) {
            sheet.heading("annex.acts").bullets(info.acts().stream()
                    .map(a -> noted(terms.law().name(new Citation(a.id(), "")), a.note())).toList());
        }
        if (!info.amendments().isEmpty()) {
            sheet.heading(info.unconfirmed() ? "annex.reported" : "annex.amendments").bullets(info.amendments().stream()
                    .map(a -> noted(a.sure().unconfirmed() ? terms.say("marked-unconfirmed", "text", a.title())
                            : a.title(), a.note())).toList());
        }
    }

    private static Block.Item noted(Phrase title, Phrase note) {
        return Block.Item.of(note.isEmpty() ? Inline.of(title)
                : Inline.of(title).and(Phrase.same(". ")).and(note));
    }
}
