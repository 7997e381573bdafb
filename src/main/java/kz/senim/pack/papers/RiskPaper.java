package kz.senim.pack.papers;

import java.util.List;
import java.util.Optional;
import kz.senim.law.Citation;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Edition;
import kz.senim.text.Phrase;

/** Document 6: the risk management plan: register, heat maps, foreseeable misuse, reviews, gaps. */
final class RiskPaper implements PaperKind {

    static final String ID = "risks";

    private final Edition edition;
    private final Terms terms;

    RiskPaper(Edition edition, Terms terms) {
        this.edition = edition;
        this.terms = terms;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        if (new RegisterGaps(matter, terms).asked()) {
            return Optional.empty();
        }
        return Optional.of(terms.say(matter.aiSystem() == Truth.NO ? "falls-away.no-ai" : "falls-away.user-only"));
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).body("risks.intro").basis(terms.cite("11.3", "15.2.1", "18.1"));
        var gaps = new RegisterGaps(matter, terms);
        gaps(gaps, sheet);
        if (!matter.dossier().risks().isEmpty()) {
            new RegisterTables(terms).write(matter.dossier().risks(), sheet);
            heatMaps(matter, sheet);
            new OwnScales(terms).write(matter.dossier().register().scales(), sheet);
        }
        suggested(matter, sheet);
        new ReviewProtocol(matter, terms).write(sheet);
        return sheet.blocks();
    }

    private void gaps(RegisterGaps gaps, Sheet sheet) {
        var all = gaps.all();
        if (all.isEmpty()) {
            sheet.note(Tone.GOOD, terms.say("risks.no-gaps"));
            return;
        }
        sheet.heading("risks.gaps").bullets(all.stream().map(g -> Block.Item.of(Inline.of(g.what())
                .and(terms.bracketed(List.of(Citation.parse(g.unit())))))).toList());
    }

    private void heatMaps(Matter matter, Sheet sheet) {
        var risks = matter.dossier().risks().stream().filter(Risk::standing).toList();
        sheet.heading("risks.maps").add(new Block.HeatMaps(
                terms.say("risks.map.before"), HeatMap.before(risks),
                terms.say("risks.map.after"), HeatMap.after(risks),
                terms.say("risks.map.alternative", "count", risks.size())));
    }

    private void suggested(Matter matter, Sheet sheet) {
        var suggested = edition.risks().suggested(matter.dossier().answers(), edition.rules(), matter.day(),
                matter.dossier().risks());
        if (!suggested.isEmpty()) {
            sheet.heading("risks.suggested").body("risks.suggested.lead")
                    .lines(suggested.stream().map(t -> edition.words().risks().get(t.id()).title()).toList());
        }
    }
}
