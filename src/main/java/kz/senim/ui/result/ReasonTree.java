package kz.senim.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import kz.senim.law.Citation;
import kz.senim.law.Conclusion;
import kz.senim.law.Reason;
import kz.senim.rulebook.CitationText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Explaining;
import kz.senim.rulebook.Explanation;
import kz.senim.rulebook.Wording;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LawQuotes;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.QuestionLink;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Standing;
import kz.senim.ui.kit.Style;

/** A conclusion opened down to the answers it rests on, each leading to its question, and to the law's own words. */
final class ReasonTree {

    private final Kit kit;
    private final Wording words;
    private final String dossier;
    private final Explaining explaining;
    private final CitationText citations;
    private final LawQuotes quotes;

    /** @param edition of the dossier */
    ReasonTree(Kit kit, Edition edition, String dossier) {
        this.kit = kit;
        this.dossier = dossier;
        words = edition.words();
        explaining = new Explaining(edition);
        citations = new CitationText(edition);
        quotes = new LawQuotes(kit.speech(), edition);
    }

    /** The sentence of the conclusion, its reasons or what is missing, and the provisions. */
    VBox of(Conclusion conclusion) {
        var sentence = words.finding(conclusion.finding());
        var box = new VBox(Labels.of(kit.speech().text(sentence.sentence(conclusion.truth())), Style.SENTENCE));
        box.getChildren().addAll(behind(conclusion.because(), conclusion.missing(), conclusion.citations()));
        box.getStyleClass().add("reasons");
        return box;
    }

    /** The reasons, what is missing, and the provisions, each where there is one. */
    List<Node> behind(List<Reason> because, List<String> missing, List<Citation> basis) {
        var nodes = new ArrayList<Node>();
        explaining.of(because).stream().filter(part -> !wholeAssessment(part.reason())).map(this::reason)
                .forEach(nodes::add);
        if (!missing.isEmpty()) {
            nodes.add(missing(missing));
        }
        nodes.addAll(quotes.folded(basis));
        return nodes;
    }

    private Node reason(Explanation reason) {
        var box = new VBox();
        box.getStyleClass().add("reason");
        if (reason.reason() instanceof Reason.ByAnswer answered) {
            box.getChildren().addAll(link(answered.question()),
                    Labels.of(kit.speech().text(reason.answer()), Style.STRONG));
        } else {
            box.getChildren().add(Labels.of(kit.speech().text(reason.text()), Style.SENTENCE));
        }
        if (!reason.citations().isEmpty()) {
            box.getChildren().add(Labels.of(kit.speech().text(citations.full(reason.citations())), Style.CAPTION));
        }
        var parts = reason.parts().stream().filter(part -> !wholeAssessment(part.reason())).toList();
        if (!parts.isEmpty()) {
            unfolding(box, reason, parts);
        }
        return box;
    }

    /** The reasons one level down, once asked for. */
    private void unfolding(VBox box, Explanation reason, List<Explanation> parts) {
        var more = new ToggleButton();
        more.textProperty().bind(kit.speech().text(
                reason.reason() instanceof Reason.ByAnswer ? "result.why.asked" : "result.why"));
        more.getStyleClass().setAll("why-toggle", "small");
        more.selectedProperty().addListener((_, _, open) -> {
            if (open) {
                parts.forEach(part -> box.getChildren().add(reason(part)));
            } else {
                box.getChildren().remove(box.getChildren().indexOf(more) + 1, box.getChildren().size());
            }
        });
        box.getChildren().add(more);
    }

    /** The questions that a reason shows, those behind its being an AI system left out. */
    static Stream<String> questions(Reason reason) {
        var own = reason instanceof Reason.ByAnswer answered ? Stream.of(answered.question()) : Stream.<String>empty();
        return Stream.concat(own, reason.parts().stream().filter(part -> !wholeAssessment(part))
                .flatMap(ReasonTree::questions));
    }

    /** That it is an AI system stands behind nearly every question and says nothing about one of them. */
    private static boolean wholeAssessment(Reason reason) {
        return reason instanceof Reason.ByFinding found && found.finding().equals(Standing.AI_SYSTEM);
    }

    private Node missing(List<String> questions) {
        var box = new VBox(Labels.of(kit.speech().text(
                _ -> kit.speech().counted("result.missing", questions.size())), Style.MUTED));
        questions.forEach(q -> box.getChildren().add(link(q)));
        box.getStyleClass().add("reason");
        return box;
    }

    private QuestionLink link(String question) {
        return new QuestionLink(kit.speech(), words.question(question).text(),
                () -> kit.navigator().go(new Place(Route.WIZARD, dossier, question)));
    }
}
