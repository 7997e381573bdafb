package kz.senim.ui.pack;

import java.util.stream.DoubleStream;
import kz.senim.ui.kit.Sheets.Size;

/**
 * How large pages are shown.
 *
 * @param fit     follows the window, unless by number
 * @param percent of the size on paper; counts where it is by number
 */
record Zoom(Fit fit, double percent) {

    enum Fit { WIDTH, PAGE, NUMBER }

    static final double LEAST = 50;
    static final double MOST = 200;
    static final Zoom USUAL = new Zoom(Fit.NUMBER, 100);

    /** To fit, pages may become smaller than anybody would choose, never larger. */
    private static final double LEAST_TO_FIT = 20;
    private static final double[] STEPS = {LEAST, 67, 80, 90, 100, 110, 125, 150, 175, MOST};
    /** A screen has 96 pixels an inch, a page 72 points. */
    private static final double PIXELS = 96.0 / 72;

    static Zoom number(double percent) {
        return new Zoom(Fit.NUMBER, Math.clamp(percent, LEAST, MOST));
    }

    static Zoom to(Fit fit) {
        return new Zoom(fit, 0);
    }

    /** Pixels of the screen a point. */
    double scale(Size page, double width, double height) {
        double across = (width - 2 * Strip.GAP) / page.width();
        double down = (height - 2 * Strip.GAP) / page.height();
        return switch (fit) {
            case NUMBER -> percent / 100 * PIXELS;
            case WIDTH -> fitting(across);
            case PAGE -> fitting(Math.min(across, down));
        };
    }

    private static double fitting(double scale) {
        return Math.clamp(scale, LEAST_TO_FIT / 100 * PIXELS, MOST / 100 * PIXELS);
    }

    /** The next larger step from a scale. */
    static Zoom larger(double scale) {
        double now = percent(scale);
        return number(DoubleStream.of(STEPS).filter(step -> step > now + 0.5).findFirst().orElse(MOST));
    }

    static Zoom smaller(double scale) {
        double now = percent(scale);
        return number(DoubleStream.of(STEPS).filter(step -> step < now - 0.5).max().orElse(LEAST));
    }

    static double percent(double scale) {
        return scale / PIXELS * 100;
    }
}
