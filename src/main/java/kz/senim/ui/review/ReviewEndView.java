package kz.senim.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import kz.senim.risk.Review;
import kz.senim.rulebook.RecordWords;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** All risks were dealt with: what is left is a word about it, and the end. */
final class ReviewEndView implements Page {

    private final Kit kit;
    private final ReviewModel model;
    private final Parent root;
    private TypedText typedBy;
    private TypedText typedNote;

    @FXML private Label counts;
    @FXML private TextField by;
    @FXML private TextArea note;
    @FXML private Button end;
    @FXML private StackPane bottom;

    ReviewEndView(Kit kit, ReviewModel model) {
        this.kit = kit;
        this.model = model;
        this.root = kit.pages().load(Fxml.REVIEW_END, this);
    }

    @FXML
    private void initialize() {
        var review = model.underWay().orElseThrow();
        counts.textProperty().bind(kit.speech().text(_ -> kit.speech().say("review.counts", RecordWords.counts(review))));
        List.of(by, note).forEach(field -> TextMenu.on(field, kit.speech()));
        typedBy = new TypedText(by, model::by);
        typedNote = new TypedText(note, model::note);
        typedBy.show(review.by());
        typedNote.show(review.note());
        end.setOnAction(_ -> end());
        bottom.getChildren().add(new Footer(kit, model.open().edition())
                .with("review.back", () -> kit.navigator().go(ReviewPages.place(model.open(), ""))));
    }

    private void end() {
        commit();
        if (!model.left().isEmpty()) {
            kit.navigator().go(ReviewPages.place(model.open(), ""));
            return;
        }
        end.setDisable(true);
        var words = new RecordWords(model.open().edition().words());
        var language = kit.speech().language();
        model.end(ended -> words.title(ended).in(language), ended -> kit.navigator().go(ReviewPages.place(model.open(), ended)));
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
        note.requestFocus();
    }

    @Override
    public void commit() {
        typedBy.flush();
        typedNote.flush();
    }

    @Override
    public void undo() {
        commit();
        model.undo();
        kit.navigator().go(ReviewPages.place(model.open(), ""));
    }
}
