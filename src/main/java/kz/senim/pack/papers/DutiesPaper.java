package kz.senim.pack.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Citation;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Document 7: what follows from the role and the findings, with the provisions in the original. */
final class DutiesPaper implements PaperKind {

    /** Whom the law binds by which passages; whole passages, never an item of a list alone. */
    private static final Map<String, List<String>> BY_ROLE = Map.of(
            "role.owner", List.of("8.1", "15.2", "18.1", "18.2"),
            "role.possessor", List.of("8.1", "15.2", "18.1", "18.2"),
            "role.user", List.of("8.1", "16.2"));

    private final Terms terms;
    private final FindingText findings;

    DutiesPaper(Terms terms, FindingText findings) {
        this.terms = terms;
        this.findings = findings;
    }

    @Override
    public String id() {
        return "duties";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        return matter.aiSystem() == Truth.NO ? Optional.of(terms.say("falls-away.no-ai")) : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).body("duties.intro");
        regime(matter, sheet);
        var roles = matter.findings(Finding.Group.ROLE).stream().filter(c -> c.truth() != Truth.NO).toList();
        var quoted = new LinkedHashMap<String, Block.Quote>();
        sheet.heading("duties.roles");
        if (roles.isEmpty()) {
            sheet.body("duties.no-role");
        }
        roles.forEach(c -> role(matter, c, quoted, sheet));
        if (!quoted.isEmpty()) {
            sheet.heading("duties.original");
            quoted.values().forEach(sheet::add);
        }
        return sheet.blocks();
    }

    private void regime(Matter matter, Sheet sheet) {
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

    private void role(Matter matter, Conclusion role, Map<String, Block.Quote> quoted, Sheet sheet) {
        var units = BY_ROLE.getOrDefault(role.finding(), List.of());
        var title = matter.edition().words().finding(role.finding()).title();
        sheet.body(Inline.strong(role.truth() == Truth.YES ? title : terms.say("duties.role-open", "role", title))
                .and(Phrase.same(": ")).and(terms.cite(units.toArray(String[]::new))));
        units.stream().map(Citation::parse).map(terms.law()::quote).forEach(q -> quoted.put(q.anchor(), q));
    }
}
