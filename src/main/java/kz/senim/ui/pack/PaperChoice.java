package kz.senim.ui.pack;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import kz.senim.pack.model.Offer;
import kz.senim.pack.order.Format;
import kz.senim.ui.kit.Speech;

/** The whole documentation, or one paper of it; those that are not called for say why. */
final class PaperChoice {

    private static final String WHOLE = "pack.paper.whole";
    /** A menu does not wrap its words. */
    private static final String LINE = "(.{56,}?)\\s+(?=.{12})";

    private final Speech speech;
    private final OrderModel order;
    private final ToggleGroup group = new ToggleGroup();

    PaperChoice(Speech speech, OrderModel order) {
        this.speech = speech;
        this.order = order;
    }

    void fill(MenuButton button) {
        button.textProperty().bind(speech.text(_ -> order.title().map(speech::say).orElseGet(() -> speech.say(WHOLE)),
                order.paperProperty()));
        button.disableProperty().bind(Bindings.equal(order.formatProperty(), Format.ZIP));
        button.getItems().setAll(item("", speech.text(WHOLE)), new SeparatorMenuItem());
        order.offered().forEach(offer -> button.getItems().add(item(offer)));
        order.paperProperty().subscribe(_ -> group.getToggles().forEach(
                each -> each.setSelected(each.getUserData().equals(order.paperProperty().get()))));
    }

    private RadioMenuItem item(Offer offer) {
        var item = item(offer.id(), speech.text(_ -> speech.say(offer.title())
                + offer.fallsAway().map(why -> "\n" + speech.say(why).replaceAll(LINE, "$1\n")).orElse("")));
        item.setDisable(offer.fallsAway().isPresent());
        return item;
    }

    private RadioMenuItem item(String id, ObservableValue<String> words) {
        var item = new RadioMenuItem();
        item.textProperty().bind(words);
        item.setId("pack-paper-" + (id.isEmpty() ? "whole" : id));
        item.setUserData(id);
        item.setToggleGroup(group);
        item.setOnAction(_ -> order.paperProperty().set(id));
        return item;
    }
}
