package kz.senim.ui.result;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kz.senim.law.DutyState;
import kz.senim.law.Truth;
import kz.senim.rulebook.Wording.QuestionWords;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.QuestionLink;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** What the law asks of this firm, gaps by urgency first; what is only advice; and what is not asked. */
final class DutiesSection {

    private static final int FIRST = 5;

    private final Kit kit;
    private final ResultModel model;
    private final ReasonTree reasons;

    DutiesSection(Kit kit, ResultModel model, ReasonTree reasons) {
        this.kit = kit;
        this.model = model;
        this.reasons = reasons;
    }

    /** Nothing where no duty applies and none may. */
    List<Node> all() {
        var applying = duties(Truth.YES, false).stream().sorted(Comparator.comparing((DutyState d) -> !model.gap(d))
                .thenComparing(d -> d.duty().due())).toList();
        if (applying.isEmpty()) {
            return List.of();
        }
        var section = new Section(kit.speech(), "duties", "result.duties", kit.speech().text("result.duties.count",
                "all", applying.size(), "gaps", applying.stream().filter(model::gap).count()));
        section.rows(rows(applying.stream().limit(FIRST).toList()));
        var rest = applying.stream().skip(FIRST).toList();
        section.unfolding("duties-all", kit.speech().text("result.duties.more", "count", rest.size()), rows(rest));
        open(section);
        practice(section);
        return List.of(section);
    }

    private void open(Section section) {
        var open = duties(Truth.OPEN, false);
        section.unfolding("duties-open", kit.speech().text("result.duties.open", "count", open.size()), rows(open));
        var not = duties(Truth.NO, false);
        section.unfolding("duties-not", kit.speech().text("result.duties.not", "count", not.size()), rows(not));
    }

    private void practice(Section section) {
        var advice = duties(Truth.YES, true);
        section.unfolding("duties-advice", kit.speech().text("result.duties.practice", "count", advice.size()),
                rows(advice));
    }

    private List<DutyState> duties(Truth applies, boolean advice) {
        return model.conclusions().duties().values().stream()
                .filter(d -> d.applies() == applies && d.duty().goodPractice() == advice).toList();
    }

    private List<OpeningRow> rows(List<DutyState> duties) {
        return duties.stream().map(d -> new OpeningRow(NodeId.of("result", d.duty().id()),
                kit.speech().text(model.edition().words().duty(d.duty().id()).title()), chip(d), () -> behind(d))).toList();
    }

    private Chip chip(DutyState state) {
        if (state.applies() != Truth.YES) {
            return new Chip(kit.speech().text("duty.applies." + state.applies()),
                    state.applies() == Truth.OPEN ? Tone.ATTENTION : Tone.QUIET);
        }
        var tone = model.gap(state) ? Tone.ATTENTION
                : state.state() == DutyState.State.DONE ? Tone.GOOD : Tone.QUIET;
        return new Chip(kit.speech().text("duty.chip." + state.state()), tone);
    }

    /** What has to be done, whom it binds and by when, what shows it, why it applies, and the law. */
    private Node behind(DutyState state) {
        QuestionWords words = model.edition().words().question(state.duty().id());
        var box = new VBox(Labels.of(kit.speech().text(words.help()), Style.SENTENCE),
                Labels.of(kit.speech().text(words.why()), Style.MUTED),
                Labels.of(kit.speech().text(words.findOut()), Style.MUTED));
        if (state.applies() == Truth.YES) {
            box.getChildren().add(new QuestionLink(kit.speech(), words.text(), () -> kit.navigator().go(
                    new Place(Route.WIZARD, model.dossier().id(), state.duty().id()))));
        }
        box.getChildren().addAll(reasons.behind(state.because(), state.missing(), state.duty().basis()));
        box.getStyleClass().add("reasons");
        return box;
    }
}
