package kz.senim.ui.pack;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Roving;
import kz.senim.ui.kit.Sheets;
import kz.senim.ui.kit.Sheets.Part;
import kz.senim.ui.kit.Speech;

/** The papers in order, each leading to its first page; the one being read is marked. */
final class PartList {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Speech speech;
    private final PreviewModel model;
    private final VBox box;
    private final List<Button> buttons = new ArrayList<>();
    private Roving roving;

    PartList(Speech speech, PreviewModel model, VBox box) {
        this.speech = speech;
        this.model = model;
        this.box = box;
    }

    void follow() {
        model.sheetsProperty().subscribe(this::fill);
        model.pageProperty().subscribe(_ -> mark());
    }

    private void fill(Sheets made) {
        buttons.clear();
        if (made != null) {
            made.parts().forEach(part -> buttons.add(button(part)));
            roving = Roving.over(List.copyOf(buttons));
        }
        box.getChildren().setAll(buttons);
        mark();
    }

    private Button button(Part part) {
        var button = new Button();
        button.textProperty().bind(speech.text(part.title()));
        button.accessibleTextProperty().bind(speech.text(spoken -> part.title().in(spoken) + ", "
                + speech.say("preview.page", "page", part.page() + 1, "all", model.pages())));
        button.setId("part-" + part.paper());
        button.getStyleClass().addAll("rail-item", "part");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.go(part.page()));
        return button;
    }

    private void mark() {
        var made = model.sheetsProperty().get();
        if (made == null || buttons.isEmpty()) {
            return;
        }
        int now = (int) made.parts().stream().filter(part -> part.page() <= model.pageProperty().get()).count() - 1;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(CURRENT, i == now);
        }
        if (now >= 0) {
            roving.stopAt(buttons.get(now));
        }
    }
}
