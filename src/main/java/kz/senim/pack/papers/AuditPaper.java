package kz.senim.pack.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.papers.AuditCheck.State;
import kz.senim.text.Phrase;

/** Document 14: how far a firm that wants to be on the list of trusted systems is ready for the audit. */
final class AuditPaper implements PaperKind {

    private final Terms terms;

    AuditPaper(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String id() {
        return "audit";
    }

    /** Nobody has to be on the list: without the wish the paper is not called for. */
    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        if (matter.aiSystem() == Truth.NO) {
            return Optional.of(terms.say("falls-away.no-ai"));
        }
        if (matter.ownerOrPossessor() == Truth.NO) {
            return Optional.of(terms.say("falls-away.audit-user"));
        }
        if (matter.conclusions().truthOf("risk.high") == Truth.NO) {
            return Optional.of(terms.say("falls-away.not-high"));
        }
        return switch (matter.conclusions().truthOf("audit.wanted")) {
            case YES -> Optional.empty();
            case OPEN -> Optional.of(terms.say("falls-away.audit-open"));
            case NO -> Optional.of(terms.say("falls-away.not-wanted"));
        };
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var checks = new AuditChecks(terms, matter);
        var sheet = new Sheet(terms).body("audit.intro").basis(terms.cite("19.1", "19.2", "20.1", "20.2",
                        "act:trusted-lists-196", "act:audit-263"))
                .note(Tone.ATTENTION, terms.say("audit.reported"));
        count(Stream.of(checks.list(), checks.assessed(), checks.kept()).flatMap(List::stream).toList(), sheet);
        section("audit.list", checks.list(), sheet);
        section("audit.assessed", checks.assessed(), sheet);
        section("audit.kept", checks.kept(), sheet);
        return sheet.line("audit.by", "audit.until", "line.signature").blocks();
    }

    private void count(List<AuditCheck> all, Sheet sheet) {
        sheet.note(all.stream().anyMatch(AuditCheck::lacking) ? Tone.ATTENTION : Tone.NEUTRAL, terms.say("audit.count",
                "all", all.size(), "present", all.stream().filter(c -> c.state() == State.PRESENT).count(),
                "missing", all.stream().filter(AuditCheck::lacking).count()));
    }

    private void section(String title, List<AuditCheck> checks, Sheet sheet) {
        var grid = new Grid(terms, terms.say(title)).column("number", 0.45).column("asked", 3).column("where", 2.6)
                .column("present", 2).column("missing", 2.6);
        checks.forEach(c -> grid.row(Grid.number(grid.size() + 1),
                Inline.strong(c.asked()).and(Phrase.same("\n")).and(c.basis()), c.where(),
                Grid.toned(c.state().tone(), terms.say("audit." + c.state())), c.missing()));
        sheet.heading(title).table(grid);
    }
}
