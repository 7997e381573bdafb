package kz.senim.ui.register;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Text in it is wrapped at the column's width: unlike a label, a text then tells the row its height. */
class RiskCell extends TableCell<RiskRow, RiskRow> {

    private static final double PADDING = 8;

    private final Function<RiskRow, Node> content;

    RiskCell(Function<RiskRow, Node> content) {
        this.content = content;
    }

    @Override
    protected void updateItem(RiskRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content.apply(row));
        if (getGraphic() instanceof VBox box && box.getChildren().getFirst() instanceof Text text) {
            text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(2 * PADDING));
        }
    }
}
