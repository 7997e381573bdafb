package kz.senim.ui.kit;

import java.nio.file.Path;
import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.law.Conclusions;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.pack.order.Order;
import kz.senim.text.Phrase;

/** Writes a dossier into a file. The dossier stays as it is; a file that stood there is replaced only at the end. */
public interface Exports {

    /** Where documents go unless the user chooses another place. */
    Path folder();

    /** The titles of the papers that the pack of a dossier has where its answers lead to such conclusions. */
    List<Phrase> papers(Dossier dossier, Conclusions conclusions);

    /** Every paper that can be made alone, and of those that are not called for the reason. */
    List<Offer> offered(Dossier dossier);

    /** What is still to be filled in, as its papers mark it, beside the questions that are open and the blanks. */
    List<Spot> unfilled(Dossier dossier);

    /** What only a person can fill in, in the papers that such conclusions call for; in the order of a form. */
    List<Blank> blanks(Dossier dossier, Conclusions conclusions);

    /**
     * The documentation pack, or a part of it.
     *
     * @throws kz.senim.dossier.Trouble PACK_OPEN, TARGET_UNWRITABLE, STORAGE_FULL or PACK_CHECK_FAILED; nothing is left behind then
     * @throws java.util.concurrent.CancellationException where progress says so; likewise
     */
    void pack(Dossier dossier, Order order, Path target, Job.Progress progress);

    /**
     * The same to be looked at, without a file.
     *
     * @throws kz.senim.dossier.Trouble PACK_OPEN
     * @throws java.util.concurrent.CancellationException where progress says so
     */
    Sheets preview(Dossier dossier, Order order, Job.Progress progress);

    /**
     * The risk register alone, as a PDF to be printed.
     *
     * @throws kz.senim.dossier.Trouble TARGET_UNWRITABLE or PACK_CHECK_FAILED; nothing is left behind then
     */
    void register(Dossier dossier, Languages languages, Path target);

    /**
     * The same for machines: answers and conclusions as JSON.
     *
     * @throws kz.senim.dossier.Trouble TARGET_UNWRITABLE
     */
    void machineCopy(Dossier dossier, Path target);
}
