package kz.senim.ui.pack;

import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.law.Conclusions;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.ui.kit.Exports;

/**
 * What the papers of a dossier say before they are ordered.
 *
 * @param blanks   that are still missing
 * @param unfilled beside the blanks
 * @param offered  papers that can be made alone, and the others with the reason
 */
record Outlook(List<Blank> blanks, List<Spot> unfilled, List<Offer> offered) {

    static Outlook of(Exports exports, Dossier dossier, Conclusions conclusions) {
        return new Outlook(exports.blanks(dossier, conclusions).stream().filter(Blank::missing).toList(),
                exports.unfilled(dossier), exports.offered(dossier));
    }
}
