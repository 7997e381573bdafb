package kz.senim.pack.papers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;
import kz.senim.law.Conclusion;
import kz.senim.law.DutyState;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Inline;
import kz.senim.pack.papers.AuditCheck.State;
import kz.senim.text.Phrase;

/** What an audit asks for, held against the dossier: what is there by its answers, and what is not. */
final class AuditChecks {

    private static final String DUTIES = "duties";
    private static final String AUDIT = "duty.audit";

    private final Terms terms;
    private final Matter matter;

    AuditChecks(Terms terms, Matter matter) {
        this.terms = terms;
        this.matter = matter;
    }

    /** Who may ask for the list, and with what. */
    List<AuditCheck> list() {
        boolean keeper = matter.ownerOrPossessor() == Truth.YES;
        var asked = matter.scenarios();
        boolean told = asked.isEmpty() || asked.get().enough(matter.dossier().scenarios());
        boolean high = matter.conclusions().truthOf("risk.high") == Truth.YES;
        return List.of(
                check("keeper", terms.brief("19.2"), in("applicability"), keeper ? State.PRESENT : State.OPEN, terms.say("audit.keeper.missing")),
                check("degree", terms.brief("17.1", "19.1"), in(ClassificationPaper.ID),
                        !high ? State.OPEN : told ? State.PRESENT : State.PARTLY, terms.say("audit.degree.missing")),
                check("rights", terms.brief("19.1"), Inline.of(terms.say("annex.evidence")), State.OPEN,
                        terms.say("audit.rights.missing")),
                held());
    }

    private AuditCheck held() {
        var done = byDuties("held", DUTIES, AUDIT);
        return new AuditCheck(done.asked(), terms.brief("19.2", "20.1"), done.where(), done.state(),
                done.lacking() ? terms.say("audit.held.missing") : Phrase.EMPTY);
    }

    /** What article 20(2) adds. */
    List<AuditCheck> assessed() {
        var libraries = byDuties("libraries", DUTIES, "duty.data-quality", "duty.training-purpose", "duty.training-works",
                "duty.library-quality", "duty.library-terms", "duty.library-lawful", "duty.library-requirements");
        return List.of(new AuditCheck(libraries.asked(), terms.brief("20.2.1"), libraries.where(), libraries.state(),
                libraries.state() == State.NONE ? terms.say("audit.libraries.none") : libraries.missing()), prohibited());
    }

    private AuditCheck prohibited() {
        var found = matter.findings(Finding.Group.PROHIBITION, Truth.YES);
        var open = matter.findings(Finding.Group.PROHIBITION, Truth.OPEN);
        var state = !found.isEmpty() ? State.ABSENT : open.isEmpty() ? State.PRESENT : State.OPEN;
        var missing = found.isEmpty() ? terms.say("audit.prohibited.open", "functions", titles(open))
                : terms.say("audit.prohibited.found", "functions", titles(found));
        return check("prohibited", terms.brief("17.3", "20.2.2"), in("prohibitions"), state, missing);
    }

    /** Duties of owner and possessor that show how the system is kept. */
    List<AuditCheck> kept() {
        return List.of(byDuties("documentation", "passport", "duty.documentation"),
                risks(),
                byDuties("security", DUTIES, "duty.access-protection", "duty.failure-protection", "duty.state-security"),
                byDuties("stop", "stop", "duty.stop-drill"), journal());
    }

    /** Duties said to be done do not fill a register. */
    private AuditCheck risks() {
        var said = byDuties("risks", RiskPaper.ID, "duty.risk-management", "duty.risk-misuse", "duty.risk-measures", "duty.risk-yearly");
        int gaps = new RegisterGaps(matter, terms).all().size();
        if (gaps == 0) {
            return said;
        }
        var missing = Stream.of(said.missing(), terms.say("risks.gaps").map(words -> words + ": " + gaps))
                .filter(p -> !p.isEmpty()).toList();
        return new AuditCheck(said.asked(), said.basis(), said.where(), said.lacking() ? said.state() : State.PARTLY, Terms.listed(missing));
    }

    private AuditCheck journal() {
        int entries = matter.journal().size();
        if (entries == 0) {
            return check("journal", terms.brief("8.1"), in("annexes"), State.ABSENT, terms.say("audit.journal.missing"));
        }
        return check("journal", terms.brief("8.1"), in("annexes").and(Phrase.same("\n"))
                .and(terms.say("audit.journal.entries", "count", entries)), State.PRESENT, Phrase.EMPTY);
    }

    private AuditCheck byDuties(String name, String paper, String... ids) {
        var states = Stream.of(ids).map(matter.conclusions().duties()::get).filter(Objects::nonNull)
                .filter(d -> d.applies() != Truth.NO).toList();
        var undone = states.stream().filter(d -> !done(d)).toList();
        var missing = Terms.listed(undone.stream().map(d -> matter.edition().words().duty(d.duty().id()).title()).toList());
        var basis = states.stream().flatMap(d -> d.duty().basis().stream()).distinct().toList();
        return check(name, terms.law().ofLaw(basis), in(paper).and(files(states)), state(states, undone), missing);
    }

    private static State state(List<DutyState> all, List<DutyState> undone) {
        if (all.isEmpty()) {
            return State.NONE;
        }
        if (undone.isEmpty()) {
            return State.PRESENT;
        }
        boolean said = undone.stream().allMatch(d -> d.state() == DutyState.State.NOT);
        boolean some = undone.size() < all.size() || undone.stream().anyMatch(d -> d.state() == DutyState.State.PARTLY);
        return some ? State.PARTLY : said ? State.ABSENT : State.OPEN;
    }

    /** Said to be done, or with a reason not to bind; good practice too, if it is what shows the thing. */
    private boolean done(DutyState state) {
        return state.applies() == Truth.YES && (state.duty().goodPractice() ? state.state() == DutyState.State.DONE
                : !matter.dossier().gap(state));
    }

    private Inline files(List<DutyState> states) {
        String names = states.stream().flatMap(d -> matter.dossier().evidenceFor(Subject.question(d.duty().id())).stream())
                .map(Evidence::name).distinct().collect(Collectors.joining("; "));
        return names.isEmpty() ? Inline.EMPTY : Inline.of(Phrase.same("\n")).and(terms.say("evidence.attached", "names", names));
    }

    private AuditCheck check(String name, Inline basis, Inline where, State state, Phrase missing) {
        return new AuditCheck(say(name), basis, where, state, state == State.PRESENT ? Phrase.EMPTY : missing);
    }

    private Inline in(String paper) {
        return Inline.of(terms.say("audit.where", "paper", terms.say("paper." + paper)));
    }

    private Phrase say(String name) {
        return terms.say("audit." + name);
    }

    private Phrase titles(List<Conclusion> conclusions) {
        return Terms.listed(conclusions.stream().map(c -> matter.edition().words().finding(c.finding()).title()).toList());
    }
}
