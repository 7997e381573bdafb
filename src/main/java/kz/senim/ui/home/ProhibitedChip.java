package kz.senim.ui.home;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kz.senim.law.Truth;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tone;

/** Whether a prohibited function was found in a system. */
final class ProhibitedChip extends HBox {

    ProhibitedChip(SystemRow row, Speech speech) {
        getStyleClass().add("chip-cell");
        if (row.judged().isEmpty()) {
            getChildren().add(new Label("–"));
            return;
        }
        if (row.judged().get().standing().aiSystem() == Truth.NO) {
            getChildren().add(new Chip(speech.text("axis.none"), Tone.QUIET));
            return;
        }
        getChildren().add(switch (row.prohibited()) {
            case YES -> new Chip(speech.text("home.prohibited.found", "count",
                    row.prohibitions(Truth.YES).size()), Tone.STOP);
            case NO -> new Chip(speech.text("home.prohibited.none"), Tone.GOOD);
            case OPEN -> new Chip(speech.text("home.prohibited.open", "count",
                    row.prohibitions(Truth.OPEN).size()), Tone.QUIET);
        });
    }
}
