package kz.senim.ui.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import kz.senim.ui.kit.Roving;
import kz.senim.ui.kit.Speech;

/** Over the list: which risks it shows. */
final class FilterRow extends FlowPane {

    private final Map<RiskFilter, ToggleButton> buttons = new EnumMap<>(RiskFilter.class);

    FilterRow(Speech speech, RegisterModel model) {
        for (var filter : RiskFilter.values()) {
            var button = new ToggleButton();
            button.setId("filter-" + filter);
            button.textProperty().bind(speech.text("filter." + filter));
            button.accessibleHelpProperty().bind(speech.text("register.filter"));
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("filter");
            button.setOnAction(_ -> {
                model.filterProperty().set(filter);
                show(filter);
            });
            buttons.put(filter, button);
        }
        getChildren().setAll(buttons.values());
        getStyleClass().add("filters");
        Roving.over(List.copyOf(buttons.values()));
        model.filterProperty().subscribe(this::show);
    }

    /** A click on the chosen one leaves it chosen. */
    private void show(RiskFilter chosen) {
        buttons.forEach((filter, button) -> button.setSelected(filter == chosen));
    }
}
