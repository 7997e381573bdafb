package kz.senim.ui.tables;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.risk.Deadline;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** What the calendar will have, and how early it reminds. */
final class RemindersView {

    private final Kit kit;
    private final Speech speech;
    private final RemindersModel model;
    private final SavingModel file;

    @FXML private VBox content;
    @FXML private HBox days;
    @FXML private StackPane saving;

    RemindersView(Kit kit, RemindersModel model, SavingModel file) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = model;
        this.file = file;
    }

    @FXML
    private void initialize() {
        ChoiceRow.fill(days, RemindersModel.DAYS, model.daysBeforeProperty(),
                each -> speech.text(_ -> speech.counted("tables.calendar.days", each)), each -> "calendar-days-" + each);
        var form = new SavingView(kit, file, "calendar");
        saving.getChildren().add(kit.pages().load(Fxml.TABLES_SAVING, form));
        form.button().disableProperty().bind(Bindings.createBooleanBinding(model::none, model.deadlinesProperty()));
        model.deadlinesProperty().subscribe(_ -> show());
    }

    private void show() {
        content.getChildren().clear();
        if (model.none()) {
            add(Labels.of(speech.text("tables.calendar.none"), Style.SENTENCE), "calendar-none");
            return;
        }
        var counts = model.counts();
        add(Labels.of(speech.text(_ -> speech.say("tables.calendar.counts", "what", said(counts))), Style.STRONG), "calendar-counts");
        if (model.overdue() > 0) {
            add(Labels.of(speech.text("tables.calendar.overdue", "count", model.overdue()), Style.ATTENTION), "calendar-overdue");
        }
        if (!model.next().isEmpty()) {
            add(Labels.of(speech.text("tables.calendar.next"), Style.MUTED), "calendar-next");
        }
        model.next().forEach((day, what) -> content.getChildren().add(line(day, what)));
    }

    private Label line(LocalDate day, Map<Deadline.Kind, Long> what) {
        return Labels.of(speech.text(_ -> "• " + Dates.day(day) + " – " + said(what)), Style.SENTENCE);
    }

    private String said(Map<Deadline.Kind, Long> counts) {
        return Stream.of(Deadline.Kind.values()).filter(counts::containsKey)
                .map(kind -> speech.say("tables.calendar." + kind, "count", counts.get(kind))).collect(Collectors.joining(", "));
    }

    private void add(Label label, String id) {
        label.setId(id);
        content.getChildren().add(label);
    }
}
