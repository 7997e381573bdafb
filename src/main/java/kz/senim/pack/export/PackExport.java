package kz.senim.pack.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Trouble;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.pack.PackFile;
import kz.senim.pack.Progress;
import kz.senim.pack.Renderer;
import kz.senim.pack.Stopping;
import kz.senim.pack.docx.DocxPack;
import kz.senim.pack.json.JsonCopy;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Pack;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Order;
import kz.senim.pack.papers.Papers;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Penalties;
import kz.senim.text.Phrase;
import kz.senim.text.Program;
import kz.senim.text.Words;

/** From a dossier to files on the disk, under one edition of the rules. The dossier stays as it is. */
public final class PackExport {

    private final Edition edition;
    private final Papers papers;

    /** @param penalties of the edition, read once a pack is composed */
    public PackExport(Edition edition, Supplier<Penalties> penalties) {
        this(edition, penalties, Mark.NONE);
    }

    /** @param mark of those whose documents they are */
    public PackExport(Edition edition, Supplier<Penalties> penalties, Mark mark) {
        this.edition = edition;
        this.papers = new Papers(edition, penalties, mark);
    }

    private Conclusions conclusions(Dossier dossier, LocalDate day) {
        return Concluding.conclude(dossier.answers(), edition.rules(), day);
    }

    /** The titles of the papers that such conclusions call for. */
    public List<Phrase> papers(Dossier dossier, Conclusions conclusions) {
        return papers.called(dossier, conclusions);
    }

    /** What only a person can fill in. */
    public List<Blank> blanks(Dossier dossier, Conclusions conclusions) {
        return papers.blanks(dossier, conclusions);
    }

    /** @param journal oldest first; empty where there is none */
    public Pack compose(Dossier dossier, LocalDate day, List<JournalEntry> journal) {
        return papers.compose(dossier, conclusions(dossier, day), journal);
    }

    /** Every paper that can be made, and of those that are not called for the reason. */
    public List<Offer> offered(Dossier dossier, LocalDate day) {
        return papers.offered(dossier, conclusions(dossier, day));
    }

    /**
     * One paper alone, with the provisions that it cites.
     *
     * @throws IllegalArgumentException where no paper has the id
     */
    public Pack paper(String id, Dossier dossier, LocalDate day, List<JournalEntry> journal) {
        return papers.alone(id, dossier, conclusions(dossier, day), journal);
    }

    /** What only a person can fill in, in the papers that are called for. */
    public List<Blank> blanks(Dossier dossier, LocalDate day) {
        return papers.blanks(dossier, conclusions(dossier, day));
    }

    /** The dossier as if no blank were left: its papers mark what else is to be filled in. */
    public Dossier filled(Dossier dossier, LocalDate day) {
        var filled = dossier;
        for (var blank : blanks(dossier, day)) {
            filled = blank.missing() ? filled.after(new Change.Worded(OwnTexts.blank(blank.id()), "…"), dossier.changed()) : filled;
        }
        return filled;
    }

    /** The risk register alone. */
    public Pack register(Dossier dossier, LocalDate day) {
        return papers.register(dossier, conclusions(dossier, day));
    }

    /**
     * What was ordered, as the draft or the final pack that was asked for.
     *
     * @throws Trouble PACK_OPEN where a final one was asked for and something is open, naming how much and the first of it
     */
    public Pack compose(Dossier dossier, LocalDate day, List<JournalEntry> journal, Order order) {
        return asked(order.whole() ? compose(dossier, day, journal) : paper(order.paper(), dossier, day, journal), dossier, day, order);
    }

    /** The same with what has been composed already. @throws Trouble PACK_OPEN */
    public Pack asked(Pack pack, Dossier dossier, LocalDate day, Order order) {
        if (order.finality() == Finality.FINAL && pack.draft()) {
            throw new Trouble(Trouble.Kind.PACK_OPEN, new Lacking(open(dossier, day, pack)).in(order.languages()), null);
        }
        return pack.draft(order.finality() == Finality.DRAFT);
    }

    /** What keeps a pack from being final, in words: open questions, then the marks that say something else. */
    public List<Phrase> open(Dossier dossier, LocalDate day, Pack pack) {
        var open = papers.open(dossier, conclusions(dossier, day));
        return Lacking.of(open, pack);
    }

    /**
     * In the format and languages that were ordered.
     *
     * @param carried the dossier that the pack is of
     * @throws Trouble as {@link #pdf}
     */
    public void write(Pack pack, Carried carried, Order order, Path target, Progress progress) {
        switch (order.format()) {
            case PDF -> pdf(pack, order.languages(), target, progress);
            case DOCX -> docx(pack, order.languages(), target, progress);
            case ZIP -> client(new Client(pack, carried, Program.named()), order.languages(), target, progress);
        }
    }

    private static Renderer pdf() {
        return new PdfPack(Words.load("pdf"));
    }

    /**
     * To where nothing is kept.
     *
     * @throws java.util.concurrent.CancellationException as the progress says
     */
    public void pdf(Pack pack, Languages languages, OutputStream out, Progress progress) throws IOException {
        pdf().write(pack, languages, new BufferedOutputStream(new Stopping(out, progress)), progress);
    }

    /**
     * @throws kz.senim.dossier.Trouble TARGET_UNWRITABLE, STORAGE_FULL or PACK_CHECK_FAILED; an old file is as it was then
     * @throws java.util.concurrent.CancellationException as the progress says; likewise
     */
    public void pdf(Pack pack, Languages languages, Path target, Progress progress) {
        new PackFile(pdf()).write(target, pack, languages, progress);
    }

    /**
     * The same for those who must edit it.
     *
     * @throws kz.senim.dossier.Trouble as {@link #pdf}
     * @throws java.util.concurrent.CancellationException likewise
     */
    public void docx(Pack pack, Languages languages, Path target, Progress progress) {
        new PackFile(new DocxPack(Words.load("pdf"))).write(target, pack, languages, progress);
    }

    /**
     * One archive: the pack to read and to edit, register, deadlines, machine copy, evidence, an index and the hashes.
     *
     * @throws kz.senim.dossier.Trouble as {@link #pdf}, or what is wrong with a table or with evidence
     * @throws java.util.concurrent.CancellationException as the progress says; an old file is as it was then
     */
    public void client(Client client, Languages languages, Path target, Progress progress) {
        var words = Words.load("documents");
        var parts = new ClientParts(client, languages, edition.words(), words);
        var steps = new Steps(progress, parts.steps());
        try (var workshop = new Workshop(target)) {
            new ClientZip(target, steps).write(parts.all(workshop, steps), new IndexPage(client.pack(), languages, words)::of);
        }
    }

    /**
     * The machine copy as a file of its own.
     *
     * @throws kz.senim.dossier.Trouble as {@link #pdf}
     */
    public void json(Pack pack, Path target) {
        new PackFile(new JsonCopy()).write(target, pack, Languages.BOTH, Progress.UNSEEN);
    }
}
