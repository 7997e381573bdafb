package kz.senim.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kz.senim.law.Estimating;
import kz.senim.law.Liability;
import kz.senim.law.Truth;
import kz.senim.rulebook.LiabilityText;
import kz.senim.rulebook.Penalties;
import kz.senim.rulebook.Penalties.OffenceWords;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** Each offence with its state and the fine to be reckoned with; its elements behind it. Read behind the FX thread. */
final class LiabilitySection {

    private final Kit kit;
    private final ResultModel model;
    private final ReasonTree reasons;

    LiabilitySection(Kit kit, ResultModel model, ReasonTree reasons) {
        this.kit = kit;
        this.model = model;
        this.reasons = reasons;
    }

    /** Hands the section over once the offences are read; never for what is no AI system. */
    void read(Consumer<Node> read) {
        if (model.aiSystem() != Truth.NO) {
            kit.tasks().job(() -> kit.services().editions().penalties(model.edition().id()))
                    .then(penalties -> read.accept(section(penalties))).start();
        }
    }

    private Section section(Penalties penalties) {
        var estimate = Estimating.estimate(model.dossier().answers(), model.edition().rules(), penalties.fines(),
                model.conclusions().asOf());
        var text = new LiabilityText(penalties, estimate);
        var section = new Section(kit.speech(), "liability", "result.liability", kit.speech().text(text.caution()));
        section.rows(estimate.offences().stream()
                .map(l -> row(l, penalties.words().get(l.offence().id()), text)).toList());
        section.unfolding("liability-rests", kit.speech().text("result.liability.rests"), rests(penalties, text));
        return section;
    }

    private List<Node> rests(Penalties penalties, LiabilityText text) {
        var lines = new ArrayList<>(text.rests());
        if (!penalties.scope().isEmpty()) {
            lines.add(penalties.scope());
        }
        return lines.stream().map(line -> label(line, Style.SENTENCE)).toList();
    }

    private OpeningRow row(Liability liability, OffenceWords words, LiabilityText text) {
        return new OpeningRow(NodeId.of("result", liability.offence().id()), kit.speech().text(words.title()),
                new Chip(kit.speech().text(text.brief(liability)), tone(liability.truth())),
                () -> behind(liability, words, text));
    }

    private static Tone tone(Truth truth) {
        return truth == Truth.NO ? Tone.QUIET : Tone.ATTENTION;
    }

    /** The place in the code, the elements with their reasons, the amounts, and how doubtful words are read. */
    private Node behind(Liability liability, OffenceWords words, LiabilityText text) {
        var box = new VBox(label(words.place(), Style.MUTED), label(text.sentence(liability.truth()), Style.SENTENCE));
        liability.elements().forEach(e -> box.getChildren().add(element(e, words, text)));
        if (liability.truth() != Truth.NO) {
            box.getChildren().addAll(amount("result.liability.first", text.amount(liability.first())),
                    amount("result.liability.repeated", text.amount(liability.repeated())),
                    label(words.effect(), Style.MUTED));
        }
        box.getChildren().add(label(words.note(), Style.MUTED));
        box.getStyleClass().add("reasons");
        return box;
    }

    private Node element(Liability.Element element, OffenceWords words, LiabilityText text) {
        return new OpeningRow(NodeId.of("element", element.id()), kit.speech().text(words.elements().get(element.id())),
                new Chip(kit.speech().text(text.state(element)),
                        element.state().truth() == Truth.NO ? Tone.QUIET : Tone.ATTENTION), () -> {
            var box = new VBox();
            box.getChildren().setAll(reasons.behind(element.state().because(), element.state().missing(), List.of()));
            box.getStyleClass().add("reasons");
            return box;
        });
    }

    private Node amount(String key, Phrase amount) {
        return new VBox(Labels.of(kit.speech().text(key), Style.CAPTION), label(amount, Style.STRONG));
    }

    private Node label(Phrase text, String style) {
        return Labels.of(kit.speech().text(text), style);
    }
}
