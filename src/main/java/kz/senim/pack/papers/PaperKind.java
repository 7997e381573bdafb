package kz.senim.pack.papers;

import java.util.List;
import java.util.Optional;
import kz.senim.pack.model.Block;
import kz.senim.text.Phrase;

/** One of the documents of the pack: when it is called for, and what it says. */
interface PaperKind {

    /** The words of its title stand under `paper.ID`. */
    String id();

    /** Why the findings do not call for this paper; empty where they do. */
    default Optional<Phrase> fallsAway(Matter matter) {
        return Optional.empty();
    }

    List<Block> blocks(Matter matter);
}
