package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.senim.law.Answer;
import kz.senim.law.Duty;
import kz.senim.law.DutyState;
import kz.senim.law.DutyState.State;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.rulebook.DutyText;
import kz.senim.rulebook.Edition;
import kz.senim.text.Phrase;

/** Document 7: each duty that applies, by whom it binds, with its state, what shows it and by when. */
final class DutiesPaper implements PaperKind {

    private final Edition edition;
    private final Terms terms;
    private final FindingText findings;
    private final AnswerTable answers;
    private final EvidenceText evidence;
    private final DutyText duties = new DutyText();

    DutiesPaper(Edition edition, Terms terms, FindingText findings) {
        this.edition = edition;
        this.terms = terms;
        this.findings = findings;
        this.answers = new AnswerTable(terms);
        this.evidence = new EvidenceText(terms);
    }

    @Override
    public String id() {
        return "duties";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        return told(matter) ? Optional.empty() : Optional.of(terms.say("falls-away.no-ai"));
    }

    /** Whether this paper is part of the pack, and so tells the answers about duties. */
    static boolean told(Matter matter) {
        return matter.aiSystem() != Truth.NO || !matter.duties(Truth.YES).isEmpty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).body("duties.intro");
        var applying = matter.duties(Truth.YES);
        sheet.note(matter.gaps().isEmpty() ? Tone.NEUTRAL : Tone.ATTENTION, terms.say("duties.count",
                "all", applying.stream().filter(d -> !d.duty().goodPractice()).count(), "gaps", matter.gaps().size()));
        circumstances(matter, sheet);
        byBearer(matter, applying, sheet);
        practice(matter, applying, sheet);
        open(matter, sheet);
        return sheet.blocks();
    }

    private void circumstances(Matter matter, Sheet sheet) {
        var telling = new Circumstances(matter).told();
        if (telling.isEmpty()) {
            return;
        }
        sheet.heading("duties.findings");
        telling.forEach(c -> {
            sheet.subheading(matter.edition().words().finding(c.finding()).title());
            findings.write(c, sheet);
        });
    }

    private void byBearer(Matter matter, List<DutyState> applying, Sheet sheet) {
        var byBearer = new LinkedHashMap<Phrase, List<DutyState>>();
        applying.stream().filter(d -> !d.duty().goodPractice()).forEach(d ->
                byBearer.computeIfAbsent(duties.bearers(d.duty()), _ -> new ArrayList<>()).add(d));
        byBearer.forEach((bearers, states) -> {
            sheet.heading(terms.say("duties.of", "bearers", bearers));
            table(terms.say("duties.of", "bearers", bearers), states, matter, sheet);
        });
    }

    private void practice(Matter matter, List<DutyState> applying, Sheet sheet) {
        var advice = applying.stream().filter(d -> d.duty().goodPractice()).toList();
        if (!advice.isEmpty()) {
            sheet.heading("duties.practice").muted("duties.practice.lead");
            table(terms.say("duties.practice"), advice, matter, sheet);
        }
    }

    /** Where it is not known yet whether it applies. */
    private void open(Matter matter, Sheet sheet) {
        var open = matter.duties(Truth.OPEN).stream().filter(d -> !d.duty().goodPractice()).toList();
        if (!open.isEmpty()) {
            sheet.heading("duties.open").muted("duties.open.lead").bullets(open.stream()
                    .map(d -> Block.Item.of(Inline.of(edition.words().duty(d.duty().id()).title())
                            .and(terms.bracketed(d.duty().basis())))).toList());
        }
    }

    private void table(Phrase summary, List<DutyState> states, Matter matter, Sheet sheet) {
        var grid = new Grid(terms, summary).column("duty", 4.3).column("state", 2.4).column("evidence", 2.3)
                .column("due", 1.5);
        states.forEach(d -> grid.row(duty(d.duty()), state(d, matter),
                evidence.with(edition.words().duty(d.duty().id()).evidence(), matter, d.duty().id()), duties.due(d.duty())));
        sheet.table(grid);
    }

    private Inline duty(Duty duty) {
        var words = edition.words().duty(duty.id());
        return Inline.strong(words.title()).and(terms.bracketed(duty.basis())).and(Phrase.same("\n")).and(words.what());
    }

    private Cell state(DutyState state, Matter matter) {
        String id = state.duty().id();
        var note = matter.dossier().note(id);
        var given = matter.dossier().answers().to(id);
        var said = given.map(a -> terms.answer(id, a)).orElse(terms.noAnswer());
        if (state.state() == State.NOT_APPLICABLE && note.isBlank()) {
            said = terms.say("duties.no-reason", "state", said);
        }
        boolean gap = state.gap(note);
        var text = gap && given.filter(Answer::given).isEmpty() ? Terms.missing(said) : Inline.of(said);
        return new Cell(answers.withNote(text, note), gap ? Tone.ATTENTION : Tone.NEUTRAL);
    }
}
