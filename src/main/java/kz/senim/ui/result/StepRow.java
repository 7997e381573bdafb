package kz.senim.ui.result;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kz.senim.law.Citation;
import kz.senim.rulebook.CitationText;
import kz.senim.rulebook.Edition;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.Style;

/** One thing to do: its number in the order of urgency, what, where it comes from, the way there. */
final class StepRow extends HBox {

    StepRow(Kit kit, Edition edition, int number, NextStep step) {
        var badge = new Label(String.valueOf(number));
        badge.getStyleClass().addAll(Style.CHIP, "step-number");
        step.tone().dress(badge);
        var text = Labels.of(kit.speech().text(step.words()), "step-text");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var citations = new CitationText(edition);
        var basis = Labels.of(kit.speech().text(step.basis().stream().filter(Citation::ofLaw).findFirst()
                .map(citations::full).orElse(Phrase.EMPTY)), Style.CAPTION);
        basis.getStyleClass().add("step-basis");
        getChildren().addAll(badge, text, basis, go(kit, step));
        getStyleClass().add("step-row");
    }

    /** Without a screen to go to its room stays empty, so that the rows stand in columns. */
    private static Hyperlink go(Kit kit, NextStep step) {
        var go = new Hyperlink();
        boolean offered = kit.navigator().offers(step.place().route());
        go.setVisible(offered);
        if (offered) {
            go.textProperty().bind(kit.speech().text("next.go." + step.place().route()));
        }
        go.setMinWidth(USE_PREF_SIZE);
        go.getStyleClass().addAll(Style.LINK, "step-go");
        go.setOnAction(_ -> kit.navigator().go(step.place()));
        return go;
    }
}
