package kz.senim.ui.texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kz.senim.dossier.Dossier;
import kz.senim.pack.model.Blank;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Segments;

/** Texts for the documents: what only a person can fill in, and translations of all that was typed. */
public final class TextsView implements Page {

    /** The parts of the screen; a place names one as its spot. */
    private enum Part { BLANKS, TRANSLATIONS }

    private final Kit kit;
    private final TextsModel model;
    private final BlanksView blanks;
    private final TranslatingView translating;
    private final Segments<Part> choice;
    private final Following following = new Following();
    private final Parent root;
    private Part part;

    @FXML private Label count;
    @FXML private StackPane parts;
    @FXML private StackPane middle;
    @FXML private StackPane bottom;

    /** @param spot of the place: a part in small letters, or empty */
    public TextsView(Kit kit, OpenDossier open, String spot) {
        this.kit = kit;
        this.model = new TextsModel(open);
        this.blanks = new BlanksView(kit, model);
        this.translating = new TranslatingView(kit, model);
        this.choice = new Segments<>(List.of(Part.values()), "texts", each -> kit.speech().text("texts.part." + each), this::turn);
        this.part = Stream.of(Part.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(spot)).findFirst()
                .orElse(Part.TRANSLATIONS);
        this.root = kit.pages().load(Fxml.TEXTS, this);
    }

    @FXML
    private void initialize() {
        parts.getChildren().add(choice);
        bottom.getChildren().add(new Footer(kit, model.open().edition())
                .to("footer.result", Place.of(Route.RESULT, model.open().dossier().id()))
                .to("footer.pack", Place.of(Route.PACK, model.open().dossier().id())).main());
        count.textProperty().bind(kit.speech().text(_ -> counted(), model.open().dossierProperty(), blanks.countProperty()));
        following.on(model.open().dossierProperty(), this::show);
        turn(part);
        var dossier = model.open().dossier();
        var conclusions = model.open().conclusions();
        kit.tasks().job(() -> kit.services().exports().blanks(dossier, conclusions)).then(this::filled)
                .otherwise(kit.alerts()::trouble).start();
    }

    private void filled(List<Blank> found) {
        boolean waited = part == Part.BLANKS && blanks.count() == 0;
        blanks.fill(found);
        if (waited) {
            blanks.focus();
        }
    }

    private void turn(Part to) {
        commit();
        part = to;
        choice.show(to);
        middle.getChildren().setAll(to == Part.BLANKS ? blanks.root() : translating.root());
        translating.renew();
    }

    private void show(Dossier now) {
        translating.show();
        blanks.show();
    }

    private String counted() {
        var speech = kit.speech();
        String open = blanks.count() == 0 ? "" : speech.say("texts.blanks.count", "open", blanks.open(), "all", blanks.count()) + " · ";
        return open + (model.all() == 0 ? speech.say("texts.nothing")
                : speech.say(model.missing() == 0 ? "texts.count.none" : "texts.count", "missing", model.missing(), "all", model.all()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return Stream.concat(Crumb.to(kit.speech(), model.open()).stream(),
                Stream.of(new Crumb(kit.speech().text("texts.title"), null))).toList();
    }

    @Override
    public void shown() {
        if (part == Part.BLANKS) {
            blanks.focus();
        } else {
            translating.focus();
        }
    }

    @Override
    public void commit() {
        blanks.commit();
        translating.commit();
    }

    @Override
    public void search() {
        if (part == Part.TRANSLATIONS) {
            translating.search();
        }
    }

    @Override
    public void left() {
        following.end();
    }

    @Override
    public void undo() {
        commit();
        model.undo();
    }
}
