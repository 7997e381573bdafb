package kz.senim.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.risk.Review;
import kz.senim.risk.Verdict;
import kz.senim.rulebook.RecordWords;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LineCard;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Shown;

/** What came of a review: counts, how levels stand against the review before, what came and went. */
final class ReviewHeldView implements Page {

    private final Kit kit;
    private final ReviewModel model;
    private final Review review;
    private final RecordWords words;
    private final Parent root;

    @FXML private Label title;
    @FXML private Label who;
    @FXML private Label counts;
    @FXML private Label compared;
    @FXML private Label due;
    @FXML private Label note;
    @FXML private VBox lists;
    @FXML private StackPane bottom;

    ReviewHeldView(Kit kit, ReviewModel model, Review review) {
        this.kit = kit;
        this.model = model;
        this.review = review;
        this.words = new RecordWords(model.open().edition().words());
        this.root = kit.pages().load(Fxml.REVIEW_HELD, this);
    }

    @FXML
    private void initialize() {
        var speech = kit.speech();
        title.textProperty().bind(speech.text(words.title(review)));
        who.textProperty().bind(speech.text(spoken -> speech.say("review.who", "by", review.by().isBlank() ? "–" : review.by().strip(),
                "occasions", review.occasions().isEmpty() ? "–" : words.occasions(review.occasions()).in(spoken))));
        counts.textProperty().bind(speech.text(_ -> speech.say("review.counts", RecordWords.counts(review))));
        compared.textProperty().bind(speech.text(_ -> compared()));
        due.textProperty().bind(speech.text(_ -> model.due().map(day -> speech.say("review.due", "day", Dates.day(day)))
                .orElseGet(() -> speech.say("review.due.none"))));
        note.setText(review.note());
        Shown.only(note, !review.note().isBlank());
        add("review.added", review.of(Verdict.ADDED));
        add("review.gone", review.of(Verdict.CLOSED));
        add("review.reworked", review.of(Verdict.CHANGED));
        bottom.getChildren().add(new Footer(kit, model.open().edition()).to("footer.register", place(Route.REGISTER))
                .to("review.versions", place(Route.VERSIONS)).to("footer.pack", place(Route.PACK)).main());
    }

    private String compared() {
        var progress = model.progress(review);
        return model.reviews().before(review).flatMap(Review::held).map(day -> kit.speech().say("review.compared", "day", Dates.day(day),
                "graver", progress.graver(), "lighter", progress.lighter(), "equal", progress.equal()))
                .orElseGet(() -> kit.speech().say("review.compared.none"));
    }

    private void add(String key, List<String> risks) {
        if (!risks.isEmpty()) {
            lists.getChildren().add(new LineCard(kit.speech(), key, risks.stream().map(this::name).toList()));
        }
    }

    private Phrase name(String id) {
        var removed = new Phrase("–", "–");
        return model.find(id).map(risk -> model.text().title(risk)).filter(text -> !text.isEmpty()).orElse(removed);
    }

    private Place place(Route route) {
        return Place.of(route, model.open().dossier().id());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return ReviewPages.crumbs(kit, model.open(), title.textProperty());
    }

    @Override
    public void shown() {
        bottom.getChildren().getFirst().lookupAll(".main").forEach(node -> node.requestFocus());
    }

    @Override
    public void undo() {
        model.undo();
        if (model.underWay().isPresent()) {
            kit.navigator().go(ReviewPages.place(model.open(), ""));
        }
    }
}
