package kz.senim.ui.register;

import java.util.function.Consumer;
import kz.senim.risk.Link;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.ScenarioField;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;

/** Leads from a remark on the register as a whole to where it is answered. */
final class WholeRegister {

    private final Kit kit;
    private final Register register;
    private final Consumer<String> go;

    /** @param go to a spot of the register */
    WholeRegister(Kit kit, Register register, Consumer<String> go) {
        this.kit = kit;
        this.register = register;
        this.go = go;
    }

    void lead(Remark.Kind kind) {
        switch (kind) {
            case SCENARIO_WITHOUT_RISK -> kit.navigator().go(
                    new Place(Route.WIZARD, register.open().dossier().id(), ScenarioField.WHAT.id()));
            case PROHIBITED_WITHOUT_MEASURE -> go.accept(RegisterPages.within(against(), Remark.Spot.MEASURES));
            case NO_MISUSE -> go.accept(RegisterPages.within(RegisterPages.SUGGESTED, SuggestionsModel.Use.MISUSE));
            default -> register.risks().stream().filter(Risk::standing).findFirst()
                    .ifPresent(risk -> go.accept(RegisterPages.within(risk.id(), Remark.Spot.INITIAL)));
        }
    }

    /** The risk in which the measures against a prohibited function are written, begun where there is none. */
    private String against() {
        var lacking = register.unanswered();
        return lacking.stream().flatMap(p -> register.risks().stream().filter(r -> r.standing() && r.links().contains(p)))
                .map(Risk::id).findFirst().orElseGet(() -> register.add(lacking.getFirst(), title(lacking.getFirst())));
    }

    private String title(Link prohibition) {
        return kit.speech().say(register.edition().words().finding(prohibition.id()).title());
    }
}
