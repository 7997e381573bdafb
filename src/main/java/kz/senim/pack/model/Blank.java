package kz.senim.pack.model;

import java.util.List;
import kz.senim.text.Phrase;

/**
 * Something in the documents that only a person can fill in.
 *
 * @param id     its text is kept in the dossier under this id
 * @param label  what belongs there
 * @param hint   an example, or where to look
 * @param papers titles of the papers in which it stands, in order
 * @param filled the text, empty where it is still missing
 */
public record Blank(String id, Phrase label, Phrase hint, List<Phrase> papers, String filled) {

    public Blank {
        papers = List.copyOf(papers);
    }

    public boolean missing() {
        return filled.isEmpty();
    }
}
