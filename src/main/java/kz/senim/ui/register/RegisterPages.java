package kz.senim.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import kz.senim.dossier.Dossiers;
import kz.senim.risk.Remark;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Speech;

/** The three screens of a register: the list, the suggested risks, and one risk. */
public final class RegisterPages implements Navigator.Maker {

    /** Spot of the suggested risks; the spot of a risk is its id, which is never this word. */
    static final String SUGGESTED = "suggested";
    /** Between a spot and where on its page one begins: `suggested#MISUSE`, `id#MEASURES`. */
    private static final String WITHIN = "#";

    private final Kit kit;
    private RegisterState state = new RegisterState("");

    public RegisterPages(Kit kit) {
        this.kit = kit;
    }

    @Override
    public void make(Place place, Consumer<Page> ready) {
        kit.desk().open(place.dossier(), open -> ready.accept(page(place.spot(), register(open))));
    }

    /** The path to the list. */
    static List<Crumb> crumbs(Speech speech, OpenDossier open) {
        return with(Crumb.to(speech, open), new Crumb(speech.text("register.title"), null));
    }

    /** The path to something in the register, back over the list. */
    static List<Crumb> crumbs(Speech speech, OpenDossier open, ObservableValue<String> part) {
        var list = new Crumb(speech.text("register.title"), Place.of(Route.REGISTER, open.dossier().id()));
        return with(with(Crumb.to(speech, open), list), new Crumb(part, null));
    }

    private static List<Crumb> with(List<Crumb> path, Crumb last) {
        return Stream.concat(path.stream(), Stream.of(last)).toList();
    }

    private Register register(OpenDossier open) {
        if (!state.of(open.dossier().id())) {
            state = new RegisterState(open.dossier().id());
        }
        if (kit.navigator().here().route() != Route.REGISTER) {
            state.forgetChanges();
        }
        return new Register(open, kit.services(), state, Dossiers::newId);
    }

    /** A part of the page of a risk, or of the suggested risks. */
    static String within(String spot, Enum<?> part) {
        return spot + WITHIN + part.name();
    }

    private Page page(String spot, Register register) {
        int mark = spot.indexOf(WITHIN);
        String page = mark < 0 ? spot : spot.substring(0, mark);
        String part = mark < 0 ? "" : spot.substring(mark + 1);
        if (page.equals(SUGGESTED)) {
            return new SuggestionsView(kit, register, named(SuggestionsModel.Use.values(), part, SuggestionsModel.Use.ALL));
        }
        return register.find(page).<Page>map(risk -> new RiskView(kit, register, risk, named(Remark.Spot.values(), part, Remark.Spot.TITLE)))
                .orElseGet(() -> new RegisterView(kit, register));
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(otherwise);
    }
}
