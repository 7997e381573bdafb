package kz.senim.pack.order;

import kz.senim.pack.model.Languages;

/**
 * What is to be made of a dossier.
 *
 * @param paper    id of the one paper wanted; empty for the whole pack
 * @param finality asked for; a final pack may be refused
 */
public record Order(Languages languages, Format format, String paper, Finality finality) {

    /** The whole pack as a PDF. */
    public static Order pdf(Languages languages, Finality finality) {
        return new Order(languages, Format.PDF, "", finality);
    }

    public boolean whole() {
        return paper.isEmpty();
    }
}
