package kz.senim.ui.pack;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Sheets;
import kz.senim.ui.kit.Sheets.Picture;
import kz.senim.ui.kit.Speech;

/** Pages one below the other: white paper where a picture is not there yet. */
final class SheetColumn {

    private final Speech speech;
    private final PreviewModel model;
    private final ScrollPane scroll;
    private final VBox column;
    private final List<ImageView> views = new ArrayList<>();
    private boolean laying;

    SheetColumn(Speech speech, PreviewModel model, ScrollPane scroll, VBox column) {
        this.speech = speech;
        this.model = model;
        this.scroll = scroll;
        this.column = column;
    }

    void follow() {
        column.setSpacing(Strip.GAP);
        model.sheetsProperty().subscribe(this::fill);
        model.stripProperty().subscribe(this::size);
        model.topProperty().subscribe(_ -> move());
        model.drawing().pictures().addListener(this::drawn);
        scroll.viewportBoundsProperty().subscribe(this::room);
        scroll.vvalueProperty().subscribe(_ -> scrolled());
        scroll.sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(window -> window.outputScaleXProperty())
                .map(Number::doubleValue).orElse(1.0).subscribe(model.drawing()::density);
    }

    private void fill(Sheets made) {
        views.clear();
        column.getChildren().clear();
        for (int page = 0; made != null && page < made.sizes().size(); page++) {
            column.getChildren().add(paper(page, made.sizes().size()));
        }
    }

    private StackPane paper(int page, int all) {
        var view = new ImageView();
        view.setSmooth(true);
        views.add(view);
        var paper = new StackPane(view);
        paper.getStyleClass().add("sheet");
        paper.setId("sheet-" + (page + 1));
        paper.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.accessibleTextProperty().bind(speech.text("preview.page", "page", page + 1, "all", all));
        return paper;
    }

    private void size(Strip strip) {
        for (int page = 0; page < views.size(); page++) {
            var size = strip.pages().get(page);
            var paper = (StackPane) column.getChildren().get(page);
            paper.setMinSize(size.width() * strip.scale(), size.height() * strip.scale());
            paper.setMaxSize(size.width() * strip.scale(), size.height() * strip.scale());
            views.get(page).setFitWidth(size.width() * strip.scale());
            views.get(page).setFitHeight(size.height() * strip.scale());
        }
        column.setMinWidth(strip.pages().isEmpty() ? 0 : strip.width());
        // the pane keeps its place by what was laid out before, so that is done first
        laying = true;
        scroll.layout();
        laying = false;
        move();
    }

    private void move() {
        double end = model.stripProperty().get().end(scroll.getViewportBounds().getHeight());
        if (!laying) {
            laying = true;
            scroll.setVvalue(end == 0 ? 0 : Math.min(1, model.topProperty().get() / end));
            laying = false;
        }
    }

    private void scrolled() {
        if (!laying) {
            laying = true;
            model.topProperty().set(scroll.getVvalue() * model.stripProperty().get().end(scroll.getViewportBounds().getHeight()));
            laying = false;
        }
    }

    private void room(Bounds seen) {
        model.room(seen.getWidth(), seen.getHeight());
    }

    private void drawn(MapChangeListener.Change<? extends Integer, ? extends Drawing.Drawn> change) {
        if (change.getKey() < views.size()) {
            views.get(change.getKey()).setImage(change.wasAdded() ? image(change.getValueAdded().picture()) : null);
        }
    }

    /** Opaque, so that it is the same with the colours multiplied by their opacity, as the display wants them. */
    private static WritableImage image(Picture picture) {
        return new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(picture.argb()),
                PixelFormat.getIntArgbPreInstance()));
    }
}
