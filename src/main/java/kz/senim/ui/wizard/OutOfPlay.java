package kz.senim.ui.wizard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.senim.law.Question;
import kz.senim.law.Reason;
import kz.senim.law.Truth;
import kz.senim.rulebook.AnswerWords;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Style;

/** At the end of a step: which questions are not needed and because of which answer, and which may still come. */
final class OutOfPlay {

    private static final int MOST = 3;

    private final Kit kit;
    private final WizardModel model;
    private final AnswerWords words;
    private final Consumer<String> go;

    /** @param go leads to a question */
    OutOfPlay(Kit kit, WizardModel model, Consumer<String> go) {
        this.go = go;
        this.kit = kit;
        this.model = model;
        this.words = new AnswerWords(model.open().edition().words());
    }

    List<Node> lines() {
        return Stream.of(line("wizard.notNeeded", model.outOfPlay(Truth.NO), this::because),
                line("wizard.mayCome", model.outOfPlay(Truth.OPEN), q -> model.whyAsked(q).missing().stream()))
                .flatMap(List::stream).toList();
    }

    /** How many there are, and the answers that decide it, each to go to. */
    private List<Node> line(String key, List<Question> questions,
                            java.util.function.Function<Question, Stream<String>> deciding) {
        if (questions.isEmpty()) {
            return List.of();
        }
        var own = questions.stream().map(Question::id).collect(Collectors.toSet());
        Set<String> links = new LinkedHashSet<>();
        questions.stream().flatMap(deciding).filter(id -> !own.contains(id)).forEach(links::add);
        var text = new Label();
        text.textProperty().bind(kit.speech().text(_ -> kit.speech().counted(key, questions.size())));
        text.getStyleClass().add(Style.MUTED);
        text.setWrapText(true);
        var box = new VBox(text);
        links.stream().limit(MOST).forEach(id -> box.getChildren().add(link(id)));
        box.getStyleClass().add("out-of-play");
        return List.of(box);
    }

    private Stream<String> because(Question question) {
        return model.whyAsked(question).because().stream().flatMap(OutOfPlay::telling);
    }

    /** The answers themselves; not what stands behind their being asked. */
    private static Stream<String> telling(Reason reason) {
        return reason instanceof Reason.ByAnswer answered ? Stream.of(answered.question())
                : reason.parts().stream().flatMap(OutOfPlay::telling);
    }

    private Node link(String id) {
        var link = new Hyperlink();
        link.textProperty().bind(kit.speech().text(spoken -> words.question(id).in(spoken)
                + model.open().dossier().answers().to(id).map(a -> " " + words.answer(id, a).in(spoken)).orElse("")));
        link.setWrapText(true);
        link.setOnAction(_ -> go.accept(id));
        return link;
    }
}
