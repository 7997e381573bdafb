package kz.senim.ui.kit;

import java.util.List;
import kz.senim.text.Phrase;

/** The pages of a document that is made but not written, as pictures. Used by one thread at a time, never the FX thread. */
public interface Sheets extends AutoCloseable {

    /** A page's size in points. */
    record Size(double width, double height) {}

    /** @param page on which the paper begins, from 0 */
    record Part(String paper, Phrase title, int page) {}

    /** @param argb opaque, row by row */
    record Picture(int width, int height, int[] argb) {}

    List<Size> sizes();

    /** The papers in order. */
    List<Part> parts();

    /**
     * @param page  from 0
     * @param scale pixels a point
     */
    Picture draw(int page, double scale) throws Exception;

    /** Frees what it holds; nothing can be drawn after that. */
    @Override
    void close();
}
