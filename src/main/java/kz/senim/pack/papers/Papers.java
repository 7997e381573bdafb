package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Conclusions;
import kz.senim.pack.json.AssessmentJson;
import kz.senim.pack.json.Made;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.pack.model.Unfilled;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionText;
import kz.senim.rulebook.Penalties;
import kz.senim.text.Phrase;
import kz.senim.text.Program;

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
                new DutiesPaper(edition, terms, findings), new ActionPlanPaper(edition, terms, axes), new NoticesPaper(terms),
                new AgreementPaper(terms), new DataPaper(terms), new PolicyPaper(terms, axes),
                new StopPaper(terms, axes), new AuditPaper(terms), new LiabilityPaper(edition, terms, penalties));
        this.kinds = new ArrayList<>(List.of(verdict, new ApplicabilityPaper(terms, findings, optional)));
        kinds.addAll(optional);
    }

    /** The titles of the papers that the findings call for, without annexes and signatures, which are always there. */
    public List<Phrase> called(Dossier dossier, Conclusions conclusions) {
        var matter = new Matter(edition, dossier, conclusions, List.of());
        return kinds.stream().filter(k -> k.fallsAway(matter).isEmpty()).map(k -> title(k.id())).toList();
    }

    /** What a person still has to fill in, or has, in the papers that the findings call for; in the order of a form. */
    public List<Blank> blanks(Dossier dossier, Conclusions conclusions) {
        var matter = new Matter(edition, dossier, conclusions, List.of());
        var form = new BlankForm(terms);
        return form.of(written(form.traced(matter)), matter);
    }

    /**
     * The pack in both languages; the same arguments always give an equal pack.
     *
     * @param conclusions what follows from the dossier's answers under this edition; their day is the pack's day
     * @param journal     of the dossier, oldest first; empty where it has none
     */
    public Pack compose(Dossier dossier, Conclusions conclusions, List<JournalEntry> journal) {
        return document(Made.PACK, terms.say("pack.title"), new Matter(edition, dossier, conclusions, journal), this::whole);
    }

    /** Every paper, in the order of the pack, and of those that are not called for the reason. */
    public List<Offer> offered(Dossier dossier, Conclusions conclusions) {
        var matter = new Matter(edition, dossier, conclusions, List.of());
        var always = Stream.of(AnnexPaper.ID, SignaturePaper.ID).map(id -> new Offer(id, title(id), Optional.empty()));
        return Stream.concat(kinds.stream().map(k -> new Offer(k.id(), title(k.id()), k.fallsAway(matter))), always).toList();
    }

    /**
     * One paper, with the provisions that it cites.
     *
     * @param id      of a paper on offer, also of one that is not called for
     * @param journal as for the pack
     * @throws IllegalArgumentException where no paper has the id
     */
    public Pack alone(String id, Dossier dossier, Conclusions conclusions, List<JournalEntry> journal) {
        return document(id, title(id), new Matter(edition, dossier, conclusions, journal), (matter, machine) -> switch (id) {
            case AnnexPaper.ID, SignaturePaper.ID -> whole(matter, machine).stream().filter(p -> p.id().equals(id)).toList();
            default -> withCited(kinds.stream().filter(k -> k.id().equals(id)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such paper: " + id)), matter);
        });
    }

    /** @param papers of what they are to be written from, and the machine copy */
    private Pack document(String id, Phrase title, Matter typed, BiFunction<Matter, byte[], List<Paper>> papers) {
        byte[] machine = machine(typed, id);
        var translated = new Translated(typed, terms);
        var traced = translated.traced();
        return translated.of(pack(title, traced, papers.apply(traced, machine), machine));
    }

    /** The risk paper alone: to be printed and looked at together. */
    public Pack register(Dossier dossier, Conclusions conclusions) {
        return alone(RiskPaper.ID, dossier, conclusions, List.of());
    }

    private List<Paper> withCited(PaperKind kind, Matter matter) {
        var paper = paper(kind, matter);
        return List.of(paper, new AnnexPaper(terms).cited(List.of(paper), matter));
    }

    private List<Paper> whole(Matter matter, byte[] machine) {
        var papers = new ArrayList<>(written(matter));
        papers.add(new AnnexPaper(terms).after(papers, matter));
        papers.add(new SignaturePaper(terms).after(papers, machine));
        return papers;
    }

    private Phrase title(String id) {
        return terms.say("paper." + id);
    }

    private Paper paper(PaperKind kind, Matter matter) {
        return new Paper(kind.id(), title(kind.id()), kind.blocks(matter));
    }

    private List<Paper> written(Matter matter) {
        return kinds.stream().filter(k -> k.fallsAway(matter).isEmpty()).map(k -> paper(k, matter)).toList();
    }

    /** What is not answered or not decided, in words; no more than the papers themselves say. */
    public List<Phrase> open(Dossier dossier, Conclusions conclusions) {
        var matter = new Matter(edition, dossier, conclusions, List.of());
        return Openness.of(matter).words(matter, terms);
    }

    private byte[] machine(Matter matter, String document) {
        return json.of(matter.dossier(), matter.conclusions(), matter.journal(), new Made(Program.named(), document, mark));
    }

    private Pack pack(Phrase title, Matter matter, List<Paper> papers, byte[] machine) {
        var pack = new Pack(title, verdict.subject(matter), terms.say("pack.edition", new EditionText(edition.info()).values()),
                Openness.of(matter).any(), matter.day(), papers, machine, mark);
        return Unfilled.of(pack).isEmpty() ? pack : pack.draft(true);
    }
}
