package kz.senim.ui.pack;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.senim.pack.order.Order;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Sheets;
import kz.senim.ui.kit.Tasks;

/** The pages of what was ordered: made anew, how large they are shown, and where one is in them. */
final class PreviewModel {

    /** A page belongs to the reader as soon as it has come this far up. */
    private static final double READ_AT = 1.0 / 3;

    private final Order order;
    private final Tasks writer;
    private final Job<Sheets> making;
    private final Drawing drawing;
    private final ReadOnlyObjectWrapper<Sheets> sheets = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Strip> strip = new ReadOnlyObjectWrapper<>(new Strip(List.of(), 1));
    private final ReadOnlyObjectWrapper<Integer> page = new ReadOnlyObjectWrapper<>(0);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.USUAL);
    private final DoubleProperty top = new SimpleDoubleProperty();
    private double width;
    private double height;

    PreviewModel(OpenDossier open, Services services, Tasks tasks, Tasks writer, Order order) {
        this.order = order;
        this.writer = writer;
        this.drawing = new Drawing(tasks.inOrder());
        var dossier = open.dossier();
        making = tasks.job(progress -> {
            var made = services.exports().preview(dossier, order, progress);
            if (progress.cancelled()) {
                made.close();
                throw new CancellationException();
            }
            return made;
        });
        zoom.subscribe(_ -> lay());
        top.subscribe(_ -> look());
    }

    /** @param failed told what went wrong */
    void begin(String paper, Consumer<Throwable> failed) {
        making.then(made -> show(made, paper)).otherwise(failed);
        writer.job(() -> null).then(_ -> making.start()).start();
    }

    private void show(Sheets made, String paper) {
        drawing.on(made);
        sheets.set(made);
        lay();
        made.parts().stream().filter(part -> part.paper().equals(paper)).findFirst().ifPresent(part -> go(part.page()));
    }

    /** Stops what is under way and frees what is there. */
    void leave() {
        making.cancel();
        drawing.end();
        sheets.set(null);
    }

    Order order() {
        return order;
    }

    /** Null until the pages are made. */
    ReadOnlyObjectProperty<Sheets> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /** From 0 to 1; below 0 while unknown. */
    ObservableValue<Number> progressProperty() {
        return making.progressProperty();
    }

    Drawing drawing() {
        return drawing;
    }

    ReadOnlyObjectProperty<Strip> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /** The page being read, from 0. */
    ReadOnlyObjectProperty<Integer> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** How far the strip is moved up. */
    DoubleProperty topProperty() {
        return top;
    }

    int pages() {
        return strip.get().pages().size();
    }

    /** The room that pages are seen in, in pixels. */
    void room(double wide, double high) {
        width = wide;
        height = high;
        lay();
    }

    void larger() {
        zoom.set(Zoom.larger(strip.get().scale()));
    }

    void smaller() {
        zoom.set(Zoom.smaller(strip.get().scale()));
    }

    void go(int wanted) {
        int there = Math.clamp(wanted, 0, Math.max(0, pages() - 1));
        top.set(Math.min(strip.get().top(there) - Strip.GAP, strip.get().end(height)));
        page.set(there);
    }

    private void lay() {
        if (sheets.get() == null || width <= 0 || height <= 0) {
            return;
        }
        var sizes = sheets.get().sizes();
        var before = strip.get();
        var after = new Strip(sizes, zoom.get().scale(sizes.getFirst(), width, height));
        if (after.equals(before)) {
            look();
            return;
        }
        double line = before.pages().isEmpty() ? 0 : after.moved(top.get() + height * READ_AT, before) - height * READ_AT;
        strip.set(after);
        top.set(Math.clamp(line, 0, after.end(height)));
        look();
    }

    private void look() {
        if (pages() > 0) {
            var now = strip.get();
            page.set(top.get() >= now.end(height) && now.end(height) > 0 ? pages() - 1 : now.at(top.get() + height * READ_AT));
            drawing.want(now.at(top.get()) - 1, now.at(top.get() + height) + 1, now.scale());
        }
    }
}
