package kz.senim.ui.kit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusions;
import kz.senim.law.Truth;

/** A scale as short bars, lowest first: filled where sure, tinted where possible, empty where excluded. */
public final class LevelBars extends HBox {

    public LevelBars() {
        getStyleClass().add("bars");
    }

    public void show(AxisResult result, Conclusions conclusions) {
        boolean scale = result.axis().kind() == Axis.Kind.SCALE && result.applies() != Truth.NO;
        setVisible(scale);
        setManaged(scale);
        getChildren().setAll(result.axis().levels().stream().map(level -> bar(level, result, conclusions)).toList());
        Tone.of(result).dress(this);
    }

    private static Region bar(String level, AxisResult result, Conclusions conclusions) {
        var bar = new Region();
        bar.getStyleClass().add("bar");
        if (result.possible().contains(level)) {
            boolean sure = result.decided() || conclusions.truthOf(level) == Truth.YES && result.applies() == Truth.YES;
            bar.getStyleClass().add(sure ? "sure" : "possible");
        }
        return bar;
    }
}
