package kz.senim.pack.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.papers.Requisites.Kind;
import kz.senim.text.Phrase;

/** Document 12: the firm's policy of principles, and its rules for staff who work with the system. */
final class PolicyPaper implements PaperKind {

    /** Lines to sign; more can be printed. */
    private static final int READERS = 6;

    private final Terms terms;
    private final AxisWords axes;

    PolicyPaper(Terms terms, AxisWords axes) {
        this.terms = terms;
        this.axes = axes;
    }

    @Override
    public String id() {
        return "policy";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        return matter.aiSystem() == Truth.NO ? Optional.of(terms.say("falls-away.no-ai")) : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var system = new SystemText(terms, axes, matter);
        var sheet = new Sheet(terms).note(Tone.NEUTRAL, terms.say("policy.reported"))
                .basis(terms.cite("4.0.n1", "16.2", "act:documentation-95"));
        var requisites = new Requisites(terms, matter, sheet).approval()
                .head(Kind.POLICY, terms.say("policy.title", "system", system.name()));
        sheet.muted("policy.own");
        purpose(system, sheet);
        var principles = new Principles(terms, matter, system);
        sheet.heading("policy.principles").basis(terms.cite("4.0.n1")).table(principles.table());
        new StaffRules(terms, matter, system, sheet).write(principles.personalData());
        responsible(system, sheet);
        requisites.signed("line.position").acquainted(READERS);
        return sheet.blocks();
    }

    private void purpose(SystemText system, Sheet sheet) {
        sheet.heading("policy.purpose").body("policy.purpose.text").facts(system.facts());
        if (system.level(SystemText.RISK).isEmpty()) {
            sheet.note(Tone.ATTENTION, terms.say("policy.degree-open", "level", system.title(system.upper(SystemText.RISK))));
        }
        sheet.heading("policy.people").body("policy.people.text");
    }

    private void responsible(SystemText system, Sheet sheet) {
        sheet.heading("policy.responsible").basis(terms.cite("8.1"))
                .facts(List.of(new Block.Fact(terms.say("field.system.responsible"), system.responsible())))
                .lines(Stream.of("access", "checks", "stops", "answers").map(r -> terms.say("policy.responsible." + r)).toList())
                .line("policy.deputy", "policy.phone");
        sheet.heading("policy.review").body("policy.review.text").line("policy.next");
    }
}
