package kz.senim.pack.docx;

/** Measures of the page in twentieths of a point: A4, margins as in the PDF. */
final class Measure {

    static final int PAGE_WIDTH = 11906;
    static final int PAGE_HEIGHT = 16838;
    static final int SIDE = 920;
    static final int TOP = 1680;
    static final int BOTTOM = 1280;
    static final int HEADER = 640;
    static final int FOOTER = 600;
    /** Of the text. */
    static final int WIDTH = PAGE_WIDTH - 2 * SIDE;

    private Measure() {}
}
