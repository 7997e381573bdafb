package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Document 2: is it an AI system, and what is the firm to it. */
final class ApplicabilityPaper implements PaperKind {

    private final Terms terms;
    private final FindingText findings;
    private final List<PaperKind> others;

    /** @param others papers that may fall away, to be named with the reason */
    ApplicabilityPaper(Terms terms, FindingText findings, List<PaperKind> others) {
        this.terms = terms;
        this.findings = findings;
        this.others = List.copyOf(others);
    }

    @Override
    public String id() {
        return "applicability";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).heading("applicability.system");
        findings.write(matter.conclusions().of(Matter.AI_SYSTEM), sheet);
        matter.territory().ifPresent(c -> {
            sheet.heading(matter.edition().words().finding(c.finding()).title());
            findings.write(c, sheet);
        });
        sheet.heading("applicability.role").body("applicability.by-facts");
        roles(matter, sheet);
        fallenAway(matter, sheet);
        return sheet.blocks();
    }

    private void roles(Matter matter, Sheet sheet) {
        var roles = matter.findings(Finding.Group.ROLE);
        var grid = new Grid(terms, terms.say("applicability.roles.summary"))
                .column("role", 2).column("finding", 2).column("basis", 3);
        roles.forEach(c -> grid.row(matter.edition().words().finding(c.finding()).title(),
                Grid.toned(c.truth() == Truth.OPEN ? Tone.ATTENTION : Tone.NEUTRAL, terms.say("truth." + c.truth())),
                terms.brief(c.citations())));
        sheet.table(grid);
        if (roles.stream().filter(c -> c.truth() == Truth.YES).count() > 1) {
            sheet.body("applicability.two-roles");
        }
        for (Conclusion role : roles) {
            sheet.subheading(matter.edition().words().finding(role.finding()).title());
            findings.grounds(role, findings.sentence(role, sheet));
        }
    }

    private void fallenAway(Matter matter, Sheet sheet) {
        var items = others.stream()
                .flatMap(p -> p.fallsAway(matter).map(why -> item(p, why)).stream()).toList();
        if (!items.isEmpty()) {
            sheet.heading("applicability.not-required").bullets(items);
        }
    }

    private Block.Item item(PaperKind paper, Phrase why) {
        return Block.Item.of(Inline.strong(terms.say("paper." + paper.id()))
                .and(Phrase.same(" – ")).and(why));
    }
}
