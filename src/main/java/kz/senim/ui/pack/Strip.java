package kz.senim.ui.pack;

import java.util.List;
import kz.senim.ui.kit.Sheets.Size;

/**
 * Pages one below the other, and where each of them lies.
 *
 * @param scale pixels of the screen a point
 */
record Strip(List<Size> pages, double scale) {

    /** Above, below and between pages, in pixels. */
    static final double GAP = 16;

    double height() {
        return top(pages.size());
    }

    double width() {
        return pages.stream().mapToDouble(Size::width).max().orElse(0) * scale + 2 * GAP;
    }

    double top(int page) {
        return GAP + pages.stream().limit(page).mapToDouble(size -> size.height() * scale + GAP).sum();
    }

    /** The page at a height; the gap below a page belongs to it. */
    int at(double y) {
        double bottom = GAP;
        for (int page = 0; page < pages.size(); page++) {
            bottom += pages.get(page).height() * scale + GAP;
            if (y < bottom) {
                return page;
            }
        }
        return pages.size() - 1;
    }

    /** How far the strip can be moved up in a window of this height. */
    double end(double window) {
        return Math.max(0, height() - window);
    }

    /** The same place in the page after the scale has changed. */
    double moved(double y, Strip before) {
        int page = before.at(y);
        double inside = (y - before.top(page)) / before.scale;
        return top(page) + inside * scale;
    }
}
