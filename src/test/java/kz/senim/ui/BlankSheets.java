package kz.senim.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Sheets;

/** White pages; says which were drawn, how large. */
public final class BlankSheets implements Sheets {

    public final List<String> drawn = new ArrayList<>();
    public boolean closed;
    private final int pages;

    public BlankSheets(int pages) {
        this.pages = pages;
    }

    @Override
    public List<Size> sizes() {
        return Stream.generate(() -> new Size(600, 800)).limit(pages).toList();
    }

    /** A paper every second page: p0, p2 and so on. */
    @Override
    public List<Part> parts() {
        return IntStream.range(0, pages).filter(page -> page % 2 == 0)
                .mapToObj(page -> new Part("p" + page, new Phrase("Құжат " + page, "Бумага " + page), page)).toList();
    }

    @Override
    public Picture draw(int page, double scale) {
        drawn.add(page + "×" + Math.round(scale * 100));
        int width = (int) Math.max(1, 600 * scale);
        int height = (int) Math.max(1, 800 * scale);
        int[] white = new int[width * height];
        Arrays.fill(white, -1);
        return new Picture(width, height, white);
    }

    @Override
    public void close() {
        closed = true;
    }
}
