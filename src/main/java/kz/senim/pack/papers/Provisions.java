package kz.senim.pack.papers;

import java.util.Optional;
import kz.senim.law.Citation;
import kz.senim.text.Phrase;

/** How a citation is written, and the passage of the law that it stands in. */
interface Provisions {

    /** For instance "17-бап, 1-тармақ, 2) тармақша" or the title of another act. */
    Phrase source(Citation citation);

    /** The whole passage, never one item of a list alone; none for another act. */
    Optional<Passage> passage(Citation citation);

    /** @param key of the unit that the passage is: citations of its parts share it */
    record Passage(String key, Phrase source, Phrase text) {}
}
