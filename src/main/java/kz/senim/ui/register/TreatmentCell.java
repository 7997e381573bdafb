package kz.senim.ui.register;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import kz.senim.risk.Treatment;
import kz.senim.rulebook.RecordWords;
import kz.senim.ui.kit.Speech;

/** A cell in which what is done about a risk is chosen from a menu. */
final class TreatmentCell extends RiskCell {

    private final Speech speech;
    private final RecordWords words;
    private final BiConsumer<RiskRow, Optional<Treatment>> save;

    TreatmentCell(Speech speech, RecordWords words, Function<RiskRow, Node> content,
                  BiConsumer<RiskRow, Optional<Treatment>> save) {
        super(content);
        this.speech = speech;
        this.words = words;
        this.save = save;
    }

    @Override
    public void startEdit() {
        if (isEmpty() || getItem() == null) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            var menu = new ContextMenu();
            for (var way : Treatment.values()) {
                menu.getItems().add(item(speech.say(words.treatment(way)), way.name(), Optional.of(way)));
            }
            menu.getItems().add(item(speech.say("register.undecided"), "none", Optional.empty()));
            menu.setOnHidden(_ -> {
                cancelEdit();
                getTableView().requestFocus();
            });
            menu.show(this, Side.BOTTOM, 0, 0);
        }
    }

    private RadioMenuItem item(String text, String id, Optional<Treatment> way) {
        var row = getItem();
        var item = new RadioMenuItem(text);
        item.setId("treatment-" + id);
        item.setSelected(row.risk().treatment().equals(way));
        item.setOnAction(_ -> {
            cancelEdit();
            save.accept(row, way);
        });
        return item;
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }
}
