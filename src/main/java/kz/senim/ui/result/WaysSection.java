package kz.senim.ui.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.senim.law.AxisResult;
import kz.senim.law.Truth;
import kz.senim.law.WhatIf;
import kz.senim.rulebook.AnswerWords;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LevelWords;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.QuestionLink;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Style;

/** Which one or two changes would lower a degree or clear a prohibition: searched behind the FX thread, then shown. */
final class WaysSection {

    private static final int FIRST = 2;

    private final Kit kit;
    private final ResultModel model;
    private final LevelWords levels;
    private final AnswerWords answers;

    WaysSection(Kit kit, ResultModel model) {
        this.kit = kit;
        this.model = model;
        this.levels = new LevelWords(model.edition().words(), kit.speech());
        this.answers = new AnswerWords(model.edition().words());
    }

    /** Hands the section over once the search has ended; never where there is nothing to clear or to lower. */
    void search(Consumer<Node> found) {
        var goals = goals();
        if (goals.isEmpty()) {
            return;
        }
        var search = new WhatIf(model.dossier().answers(), model.edition().rules(), model.conclusions().asOf());
        kit.tasks().job(search::all).then(ways -> found.accept(section(goals, ways))).start();
    }

    /** What is to be cleared or lowered, with its words. */
    private Map<String, ObservableValue<String>> goals() {
        var goals = new LinkedHashMap<String, ObservableValue<String>>();
        model.prohibited(Truth.YES).forEach(c -> goals.put(c.finding(),
                kit.speech().text(model.edition().words().finding(c.finding()).title())));
        model.axes().stream().filter(AxisResult::mayBeLower).forEach(a -> goals.put(a.axis().id(),
                kit.speech().text(spoken -> levels.axis(a, spoken))));
        return goals;
    }

    private Section section(Map<String, ObservableValue<String>> goals, List<WhatIf.Way> ways) {
        var section = new Section(kit.speech(), "ways", "result.ways", kit.speech().text("result.ways.text"));
        goals.forEach((goal, title) -> {
            var rows = ways.stream().filter(w -> w.goal().equals(goal)).map(this::row).toList();
            section.group(title, rows.isEmpty() ? none() : rows.subList(0, Math.min(FIRST, rows.size())));
            var rest = rows.stream().skip(FIRST).toList();
            section.unfolding(NodeId.of("ways", goal), kit.speech().text(
                    _ -> kit.speech().counted("result.more", rest.size())), rest);
        });
        return section;
    }

    private List<Node> none() {
        return List.of(Labels.of(kit.speech().text("result.ways.none"), Style.MUTED));
    }

    private Node row(WhatIf.Way way) {
        var reached = Labels.of(reached(way), Style.STRONG);
        reached.getStyleClass().add("way-reached");
        var changes = new VBox();
        way.changes().forEach(change -> changes.getChildren().add(change(change)));
        changes.getStyleClass().add("tight");
        HBox.setHgrow(changes, Priority.ALWAYS);
        var row = new HBox(reached, changes);
        row.getStyleClass().add("way");
        return row;
    }

    private ObservableValue<String> reached(WhatIf.Way way) {
        return model.edition().words().axes().containsKey(way.goal())
                ? kit.speech().text(spoken -> levels.level(way.reached(), spoken))
                : kit.speech().text("result.ways.cleared");
    }

    private Node change(WhatIf.Changed change) {
        var question = new QuestionLink(kit.speech(), answers.question(change.question()), () -> kit.navigator().go(
                new Place(Route.WIZARD, model.dossier().id(), change.question())));
        return new VBox(question, Labels.of(kit.speech().text(answers.answer(change.question(), change.answer())),
                Style.STRONG));
    }
}
