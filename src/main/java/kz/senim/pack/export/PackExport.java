package kz.senim.pack.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.pack.PackFile;
import kz.senim.pack.Progress;
import kz.senim.pack.json.JsonCopy;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Pack;
import kz.senim.pack.papers.Papers;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Penalties;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** From a dossier to files on the disk, under one edition of the rules. The dossier stays as it is. */
public final class PackExport {

    private final Edition edition;
    private final Papers papers;

    /** @param penalties of the edition, read once a pack is composed */
    public PackExport(Edition edition, Supplier<Penalties> penalties) {
        this.edition = edition;
        this.papers = new Papers(edition, penalties);
    }

    /** The titles of the papers that such conclusions call for. */
    public List<Phrase> papers(Dossier dossier, Conclusions conclusions) {
        return papers.called(dossier, conclusions);
    }

    /** @param journal oldest first; empty where there is none */
    public Pack compose(Dossier dossier, LocalDate day, List<JournalEntry> journal) {
        return papers.compose(dossier, Concluding.conclude(dossier.answers(), edition.rules(), day), journal);
    }

    /** Every paper that can be made, and of those that are not called for the reason. */
    public List<Offer> offered(Dossier dossier, LocalDate day) {
        return papers.offered(dossier, Concluding.conclude(dossier.answers(), edition.rules(), day));
    }

    /**
     * One paper alone, with the provisions that it cites.
     *
     * @throws IllegalArgumentException where no paper has the id
     */
    public Pack paper(String id, Dossier dossier, LocalDate day, List<JournalEntry> journal) {
        return papers.alone(id, dossier, Concluding.conclude(dossier.answers(), edition.rules(), day), journal);
    }

    /** What only a person can fill in, in the papers that are called for. */
    public List<Blank> blanks(Dossier dossier, LocalDate day) {
        return papers.blanks(dossier, Concluding.conclude(dossier.answers(), edition.rules(), day));
    }

    /** The risk register alone. */
    public Pack register(Dossier dossier, LocalDate day) {
        return papers.register(dossier, Concluding.conclude(dossier.answers(), edition.rules(), day));
    }

    /**
     * @throws kz.senim.dossier.Trouble TARGET_UNWRITABLE, STORAGE_FULL or PACK_CHECK_FAILED; an old file is as it was then
     * @throws java.util.concurrent.CancellationException as the progress says; likewise
     */
    public void pdf(Pack pack, Languages languages, Path target, Progress progress) {
        new PackFile(new PdfPack(Words.load("pdf"))).write(target, pack, languages, progress);
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
