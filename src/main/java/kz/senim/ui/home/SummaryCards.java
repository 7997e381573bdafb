package kz.senim.ui.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.StringBinding;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.senim.law.Truth;
import kz.senim.text.Dates;
import kz.senim.text.Language;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** The three cards over the list: act now, next review, open answers. */
final class SummaryCards {

    private final Kit kit;
    private final Speech speech;
    private final HomeModel model;

    SummaryCards(Kit kit, HomeModel model) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = model;
    }

    /** "4 clients · 11 systems". */
    StringBinding counts() {
        return bound(_ -> speech.counted("home.clients", model.all().stream().map(SystemRow::client).distinct().count())
                + " · " + speech.counted("home.systems", model.all().size()));
    }

    void fill(HBox box) {
        box.getChildren().setAll(
                card("home.now", this::prohibitions, this::prohibitedNames, this::urgency),
                card("home.review", this::nextReview, this::reviewIn, this::reviewTone),
                card("home.open", this::openCount, this::unknownCount, () -> Tone.QUIET));
    }

    private VBox card(String caption, Function<Language, String> headline, Function<Language, String> detail,
                      java.util.function.Supplier<Tone> tone) {
        var title = Labels.of(speech.text(caption), Style.CAPTION);
        var head = Labels.of(bound(headline), Style.HEADING);
        var text = Labels.of(bound(detail), Style.MUTED);
        var card = new VBox(title, head, text);
        card.getStyleClass().addAll(Style.CARD, "summary");
        HBox.setHgrow(card, Priority.ALWAYS);
        head.textProperty().subscribe(_ -> {
            tone.get().dress(head);
            card.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("stop"), tone.get() == Tone.STOP);
        });
        return card;
    }

    private StringBinding bound(Function<Language, String> words) {
        return speech.text(words, model.all());
    }

    private List<SystemRow> with(Truth prohibited) {
        return model.all().stream().filter(row -> row.prohibited() == prohibited).toList();
    }

    private String prohibitions(Language spoken) {
        long found = with(Truth.YES).stream().mapToLong(row -> row.prohibitions(Truth.YES).size()).sum();
        return found == 0 ? speech.say("home.now.none") : speech.counted("home.now.found", found);
    }

    private String prohibitedNames(Language spoken) {
        var found = with(Truth.YES);
        if (found.isEmpty()) {
            int unclear = with(Truth.OPEN).size();
            return unclear == 0 ? speech.say("home.now.clear") : speech.counted("home.now.unclear", unclear);
        }
        return found.stream().map(row -> name(row) + ": " + titles(row, spoken)).collect(Collectors.joining("; "));
    }

    private String name(SystemRow row) {
        return row.system().isBlank() ? speech.say("home.unnamed.system") : row.system();
    }

    private String titles(SystemRow row, Language spoken) {
        return row.prohibitions(Truth.YES).stream()
                .map(id -> row.judged().orElseThrow().edition().words().finding(id).title().in(spoken).toLowerCase(spoken.locale()))
                .collect(Collectors.joining(", "));
    }

    private Tone urgency() {
        return with(Truth.YES).isEmpty() ? Tone.QUIET : Tone.STOP;
    }

    private LocalDate next() {
        return model.all().stream().map(row -> row.review().orElse(null)).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private String nextReview(Language spoken) {
        return next() == null ? speech.say("home.review.none") : Dates.written(next(), spoken);
    }

    private String reviewIn(Language spoken) {
        if (next() == null) {
            return speech.say("home.review.hint");
        }
        long days = ChronoUnit.DAYS.between(model.today(), next());
        return days < 0 ? speech.counted("home.review.late", -days) : speech.counted("home.review.in", days);
    }

    private Tone reviewTone() {
        return next() != null && next().isBefore(model.today()) ? Tone.STOP : Tone.QUIET;
    }

    private String openCount(Language spoken) {
        long open = model.all().stream().mapToLong(SystemRow::open).sum();
        return open > 0 ? speech.counted("home.open.count", open) : unjudged() > 0 ? "–" : speech.say("home.open.none");
    }

    private String unknownCount(Language spoken) {
        long unknown = model.all().stream().mapToLong(SystemRow::unknown).sum();
        return unjudged() > 0 ? speech.counted("home.open.unjudged", unjudged())
                : unknown == 0 ? "" : speech.counted("home.open.unknown", unknown);
    }

    private long unjudged() {
        return model.all().stream().filter(row -> row.judged().isEmpty()).count();
    }
}
