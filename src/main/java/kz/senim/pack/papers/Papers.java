package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Conclusions;
import kz.senim.pack.json.AssessmentJson;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Marks;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionText;
import kz.senim.rulebook.Penalties;
import kz.senim.text.Phrase;

/** Writes the documentation pack of a system from its dossier. Pure: reads nothing else and changes nothing. */
public final class Papers {

    private final Edition edition;
    private final Mark mark;
    private final AssessmentJson json;
    private final Terms terms;
    private final VerdictPage verdict;
    private final List<PaperKind> kinds;

    /**
     * @param edition   the one that the dossiers are pinned to
     * @param penalties of it, read once a pack is composed
     */
    public Papers(Edition edition, Supplier<Penalties> penalties) {
        this(edition, penalties, Mark.NONE);
    }

    /** @param mark of those whose documents they are */
    public Papers(Edition edition, Supplier<Penalties> penalties, Mark mark) {
        this.edition = edition;
        this.mark = mark;
        this.json = new AssessmentJson(edition, penalties);
        this.terms = new Terms(edition);
        var axes = new AxisWords(edition, terms);
        var findings = new FindingText(edition, terms);
        this.verdict = new VerdictPage(terms, axes);
        var optional = List.of(new PassportPaper(terms),
                new ClassificationPaper(terms, new AxisText(terms, axes, findings), findings),
                new ProhibitionPaper(terms, findings), new RiskPaper(edition, terms),
                new DutiesPaper(edition, terms, findings), new LiabilityPaper(edition, terms, penalties));
        this.kinds = new ArrayList<>(List.of(verdict, new ApplicabilityPaper(terms, findings, optional)));
        kinds.addAll(optional);
    }

    /** The titles of the papers that the findings call for, without annexes and signatures, which are always there. */
    public List<Phrase> called(Dossier dossier, Conclusions conclusions) {
        var matter = new Matter(edition, dossier, conclusions, List.of());
        return kinds.stream().filter(k -> k.fallsAway(matter).isEmpty()).map(k -> terms.say("paper." + k.id())).toList();
    }

    /**
     * The pack in both languages; the same arguments always give an equal pack.
     *
     * @param conclusions what follows from the dossier's answers under this edition; their day is the pack's day
     * @param journal     of the dossier, oldest first; empty where it has none
     */
    public Pack compose(Dossier dossier, Conclusions conclusions, List<JournalEntry> journal) {
        var matter = new Matter(edition, dossier, conclusions, journal);
        var papers = new ArrayList<Paper>();
        kinds.stream().filter(k -> k.fallsAway(matter).isEmpty())
                .forEach(k -> papers.add(new Paper(k.id(), terms.say("paper." + k.id()), k.blocks(matter))));
        papers.add(new AnnexPaper(terms).after(papers, matter));
        papers.add(new SignaturePaper(terms).after(papers));
        return pack(terms.say("pack.title"), matter, papers);
    }

    /** The risk paper alone, with the provisions that it cites: to be printed and looked at together. */
    public Pack register(Dossier dossier, Conclusions conclusions) {
        var matter = new Matter(edition, dossier, conclusions, List.of());
        var title = terms.say("paper." + RiskPaper.ID);
        var paper = new Paper(RiskPaper.ID, title, new RiskPaper(edition, terms).blocks(matter));
        return pack(title, matter, List.of(paper, new AnnexPaper(terms).cited(List.of(paper), matter)));
    }

    /** What is not answered or not decided, in words; no more than the papers themselves say. */
    public List<Phrase> open(Dossier dossier, Conclusions conclusions) {
        var matter = new Matter(edition, dossier, conclusions, List.of());
        return Openness.of(matter).words(matter, terms);
    }

    private Pack pack(Phrase title, Matter matter, List<Paper> papers) {
        var pack = new Pack(title, verdict.subject(matter), terms.say("pack.edition", new EditionText(edition.info()).values()),
                Openness.of(matter).any(), matter.day(), papers, json.of(matter.dossier(), matter.conclusions(), matter.journal()), mark);
        return Marks.of(pack).isEmpty() ? pack : pack.draft(true);
    }
}
