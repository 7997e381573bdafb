package kz.senim.pack.sheet;

/** A column of a table. It is known again by its header, so that people may move it. */
interface Column {

    /** Of its header in the bundle `sheet`. */
    String key();

    /** In letters. */
    int width();

    /** For the program only. */
    boolean hidden();

    /** Shown, never read. */
    boolean computed();
}
