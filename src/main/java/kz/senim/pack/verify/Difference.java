package kz.senim.pack.verify;

/**
 * Something in a pack that is not what follows from what was given.
 *
 * @param id   what it is about: an id of the rules, or the number of a page; empty where there is only one
 * @param file what the file says, as the machine copy has it; null where it says nothing
 * @param own  what follows, likewise
 */
public record Difference(Place place, String id, Object file, Object own) {

    /** Where in the pack. */
    public enum Place {
        /** The hash that is printed is not that of the copy inside. */
        HASH,
        TITLE, EDITION, FINDING, AXIS, DUTY, OFFENCE,
        /** Another conclusion, by its name in the machine copy. */
        CONCLUSION,
        /** The copy is not written as it should be. */
        WRITING,
        /** How many pages there are. */
        PAGES,
        /** Words of a page. */
        WORDS,
        /** Something else that a page shows. */
        DRAWING
    }

    static Difference at(Place place, Object id) {
        return new Difference(place, String.valueOf(id), null, null);
    }
}
