package kz.senim.ui.pack;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import kz.senim.ui.kit.Sheets;
import kz.senim.ui.kit.Sheets.Picture;
import kz.senim.ui.kit.Tasks;

/** Draws the pages that are seen and their neighbours, one after the other, and keeps no others. */
final class Drawing {

    /** Of one picture: some 48 MB. What is larger is drawn coarser. */
    private static final double MOST_PIXELS = 12e6;

    /** @param scale pixels a point, as it was drawn */
    record Drawn(Picture picture, double scale) {}

    private final Tasks line;
    private final ObservableMap<Integer, Drawn> pictures = FXCollections.observableHashMap();
    private Sheets sheets;
    private double density = 1;
    private double scale = 1;
    private int first;
    private int last = -1;
    private boolean busy;

    /** @param line one after the other */
    Drawing(Tasks line) {
        this.line = line;
    }

    /** By number of the page, from 0. */
    ObservableMap<Integer, Drawn> pictures() {
        return pictures;
    }

    void on(Sheets made) {
        sheets = made;
    }

    /** @param pixels of the display for one of the screen */
    void density(double pixels) {
        density = pixels;
        next();
    }

    /** @param pixels of the screen a point */
    void want(int from, int to, double pixels) {
        first = Math.max(0, from);
        last = Math.min(to, sheets.sizes().size() - 1);
        scale = pixels;
        pictures.keySet().removeIf(page -> page < first || page > last);
        next();
    }

    /** Once what is being drawn is done, everything is freed. */
    void end() {
        var made = sheets;
        sheets = null;
        pictures.clear();
        if (made != null) {
            line.job(() -> {
                made.close();
                return null;
            }).start();
        }
    }

    private void next() {
        if (sheets != null && !busy) {
            missing().ifPresent(this::draw);
        }
    }

    /** What is seen comes before its neighbours. */
    private Optional<Integer> missing() {
        return IntStream.rangeClosed(first, last).boxed()
                .filter(page -> !pictures.containsKey(page) || pictures.get(page).scale() != scaleOf(page))
                .min(Comparator.comparing(page -> page == first || page == last));
    }

    private double scaleOf(int page) {
        var size = sheets.sizes().get(page);
        return Math.min(scale * density, Math.sqrt(MOST_PIXELS / (size.width() * size.height())));
    }

    private void draw(int page) {
        busy = true;
        var from = sheets;
        double wanted = scaleOf(page);
        line.job(() -> from.draw(page, wanted)).then(picture -> keep(page, new Drawn(picture, wanted)))
                .lastly(() -> {
                    busy = false;
                    next();
                }).start();
    }

    private void keep(int page, Drawn drawn) {
        if (sheets != null && page >= first && page <= last) {
            pictures.put(page, drawn);
        }
    }
}
