package kz.senim.ui.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.rulebook.RecordWords;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.Tone;

/** Before a review: when it is due, why it is held now, who holds it, and the reviews before it. */
final class ReviewBeginView implements Page {

    private final Kit kit;
    private final ReviewModel model;
    private final Set<Occasion> preset;
    private final Map<Occasion, CheckBox> boxes = new EnumMap<>(Occasion.class);
    private final Parent root;

    @FXML private Label due;
    @FXML private VBox triggers;
    @FXML private VBox occasions;
    @FXML private TextField by;
    @FXML private Button begin;
    @FXML private VBox earlier;
    @FXML private VBox held;
    @FXML private StackPane bottom;

    ReviewBeginView(Kit kit, ReviewModel model, Set<Occasion> preset) {
        this.kit = kit;
        this.model = model;
        this.preset = preset;
        this.root = kit.pages().load(Fxml.REVIEW_BEGIN, this);
    }

    @FXML
    private void initialize() {
        due.textProperty().bind(due());
        if (model.due().filter(day -> day.isBefore(model.today())).isPresent()) {
            Tone.STOP.dress(due);
        }
        Arrays.stream(Occasion.values()).forEach(occasion -> occasions.getChildren().add(box(occasion)));
        TextMenu.on(by, kit.speech());
        kit.writer().job(kit.services().dossiers()::worker).then(by::setText).otherwise(kit.alerts()::trouble).start();
        begin.setDisable(model.risks().isEmpty());
        begin.setOnAction(_ -> begin());
        new TriggerLines(kit.speech(), occasion -> {
            boxes.get(occasion).setSelected(true);
            boxes.get(occasion).requestFocus();
        }).fill(triggers, model);
        held.getChildren().setAll(model.reviews().held().stream().map(this::link).toList());
        Shown.only(earlier, !held.getChildren().isEmpty());
        var dossier = model.open().dossier().id();
        bottom.getChildren().add(new Footer(kit, model.open().edition())
                .to("footer.register", Place.of(Route.REGISTER, dossier)).to("footer.pack", Place.of(Route.PACK, dossier)));
    }

    private StringBinding due() {
        return kit.speech().text(_ -> model.due().map(day -> kit.speech().say(
                day.isBefore(model.today()) ? "review.due.over" : "review.due", "day", Dates.day(day)))
                .orElseGet(() -> kit.speech().say("review.due.none")));
    }

    private CheckBox box(Occasion occasion) {
        var box = new CheckBox();
        box.textProperty().bind(kit.speech().text("review.occasion." + occasion));
        box.setId("review-occasion-" + occasion);
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("choice");
        box.setSelected(preset.contains(occasion));
        boxes.put(occasion, box);
        return box;
    }

    private void begin() {
        model.begin(boxes.entrySet().stream().filter(each -> each.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet()), by.getText());
        kit.navigator().go(ReviewPages.place(model.open(), ""));
    }

    private Hyperlink link(Review review) {
        var words = new RecordWords(model.open().edition().words());
        var link = new Hyperlink();
        link.textProperty().bind(kit.speech().text(words.title(review)));
        link.setId("review-held-" + review.id());
        link.setOnAction(_ -> kit.navigator().go(ReviewPages.place(model.open(), review)));
        return link;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return ReviewPages.crumbs(kit, model.open(), kit.speech().text("review.title"));
    }

    @Override
    public void shown() {
        begin.requestFocus();
    }

    @Override
    public void undo() {
        model.undo();
        model.underWay().ifPresent(_ -> kit.navigator().go(ReviewPages.place(model.open(), "")));
    }
}
