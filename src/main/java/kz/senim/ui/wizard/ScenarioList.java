package kz.senim.ui.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossiers;
import kz.senim.risk.Disagreement;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioQuestions;
import kz.senim.text.Language;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LevelWords;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Reveal;
import kz.senim.ui.kit.Style;

/** Below the questions about the degree: the failure scenarios on which it rests, and whether both agree. */
final class ScenarioList extends VBox {

    private final Kit kit;
    private final OpenDossier open;
    private final WizardModel model;
    private final ScenarioQuestions asked;
    private final LevelWords levels;
    private final VBox list = new VBox();
    private final Label disagreement;
    private final Button add = new Button();
    private final Map<String, ScenarioCard> cards = new LinkedHashMap<>();

    ScenarioList(Kit kit, WizardModel model, ScenarioQuestions asked) {
        this.kit = kit;
        this.model = model;
        this.open = model.open();
        this.asked = asked;
        this.levels = new LevelWords(open.edition().words(), kit.speech());
        this.disagreement = Labels.of(kit.speech().text(this::disagreement, open.dossierProperty()), Style.SENTENCE);
        disagreement.getStyleClass().add("disagreement");
        disagreement.setId("scenario-disagreement");
        add.textProperty().bind(kit.speech().text("wizard.scenarios.add"));
        add.setId("scenario-add");
        add.setOnAction(_ -> add());
        list.getStyleClass().add("cards");
        getChildren().addAll(Labels.of(kit.speech().text("wizard.scenarios"), Style.HEADING),
                Labels.of(kit.speech().text("wizard.scenarios.lead", "wanted", asked.wanted()), Style.MUTED),
                Labels.of(kit.speech().text(_ -> count(), open.dossierProperty()), Style.CAPTION), list, disagreement, add);
        setId("scenarios");
        getStyleClass().add("scenarios");
    }

    /** Follows the dossier: cards stay while their scenario is there, so that nothing being typed is disturbed. */
    void refresh() {
        var scenarios = open.dossier().scenarios();
        cards.keySet().retainAll(scenarios.stream().map(Scenario::id).toList());
        for (int i = 0; i < scenarios.size(); i++) {
            var scenario = scenarios.get(i);
            cards.computeIfAbsent(scenario.id(), _ -> new ScenarioCard(kit, model, asked, scenario))
                    .refresh(i + 1, scenario);
        }
        var inOrder = scenarios.stream().map(s -> cards.get(s.id())).toList();
        if (!list.getChildren().equals(inOrder)) {
            list.getChildren().setAll(inOrder);
        }
        boolean disagree = found().isPresent();
        disagreement.setVisible(disagree);
        disagreement.setManaged(disagree);
    }

    /** Where one is being written the focus stays in it. */
    void focus() {
        if (!isFocusWithin()) {
            add.requestFocus();
            Reveal.here(this);
        }
    }

    void commit() {
        List.copyOf(cards.values()).forEach(ScenarioCard::commit);
    }

    private void add() {
        var scenario = Scenario.blank(Dossiers.newId());
        open.change(new Change.ScenarioPut(scenario));
        refresh();
        var card = cards.get(scenario.id());
        card.open();
        // once it is laid out
        Platform.runLater(() -> Reveal.here(card));
    }

    private String count() {
        return kit.speech().say("wizard.scenarios.count", "whole", asked.whole(open.dossier().scenarios()),
                "wanted", asked.wanted());
    }

    private Optional<Disagreement> found() {
        return Disagreement.of(open.dossier().scenarios(), asked, open.conclusions().axes().get(asked.axis()));
    }

    private String disagreement(Language spoken) {
        var all = open.dossier().scenarios();
        return found().map(d -> kit.speech().say("wizard.scenarios.graver." + d.graver(),
                "scenarios", d.scenarios().stream().map(s -> String.valueOf(all.indexOf(s) + 1))
                        .collect(Collectors.joining(", ")),
                "stated", d.stated().map(level -> levels.level(level, spoken)).orElseGet(() -> kit.speech().say("wizard.scenarios.none")),
                "concluded", levels.level(d.concluded(), spoken))).orElse("");
    }
}
