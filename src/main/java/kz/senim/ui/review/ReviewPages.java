package kz.senim.ui.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import kz.senim.dossier.Dossiers;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;

/** The screens of a review: its beginning, risk by risk, its end, and what came of it. */
public final class ReviewPages implements Navigator.Maker {

    /** Spot of the last step of a review; other spots are ids of a risk or of a review that was held, or an occasion. */
    static final String END = "end";

    private final Kit kit;
    private ReviewState state = new ReviewState("");

    public ReviewPages(Kit kit) {
        this.kit = kit;
    }

    @Override
    public void make(Place place, Consumer<Page> ready) {
        kit.desk().open(place.dossier(), open -> ready.accept(page(place.spot(), model(open))));
    }

    /** The path to a part of it, back over the register. */
    static List<Crumb> crumbs(Kit kit, OpenDossier open, ObservableValue<String> part) {
        var register = new Crumb(kit.speech().text("route.REGISTER"), Place.of(Route.REGISTER, open.dossier().id()));
        return Stream.concat(Crumb.to(kit.speech(), open).stream(), Stream.of(register, new Crumb(part, null))).toList();
    }

    private ReviewModel model(OpenDossier open) {
        if (!state.of(open.dossier().id())) {
            state = new ReviewState(open.dossier().id());
        }
        var model = new ReviewModel(open, kit.services(), kit.writer(), kit.alerts(), state, Dossiers::newId);
        if (kit.navigator().here().route() != Route.REVIEW) {
            model.notice();
        }
        return model;
    }

    private Page page(String spot, ReviewModel model) {
        var held = model.reviews().find(spot).filter(review -> !review.underWay());
        if (held.isPresent()) {
            return new ReviewHeldView(kit, model, held.get());
        }
        if (model.underWay().isEmpty()) {
            return new ReviewBeginView(kit, model, preset(spot, model));
        }
        return spot.equals(END) ? new ReviewEndView(kit, model) : new ReviewView(kit, model, spot);
    }

    private static Set<Occasion> preset(String spot, ReviewModel model) {
        Optional<Occasion> named = Arrays.stream(Occasion.values()).filter(each -> each.name().equals(spot)).findFirst();
        return named.map(Set::of).orElse(model.isDue() || model.reviews().held().isEmpty() ? Set.of(Occasion.YEARLY) : Set.of());
    }

    static Place place(OpenDossier open, String spot) {
        return new Place(Route.REVIEW, open.dossier().id(), spot);
    }

    static Place place(OpenDossier open, Review held) {
        return place(open, held.id());
    }
}
