package kz.senim.ui.editions;

import java.util.function.Consumer;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;

/** The screen on which a dossier is taken to another edition of the rules, once the editions are read. */
public final class MovePages implements Navigator.Maker {

    private final Kit kit;

    public MovePages(Kit kit) {
        this.kit = kit;
    }

    @Override
    public void make(Place place, Consumer<Page> ready) {
        kit.writer().job(() -> MoveModel.read(kit.services(), place.dossier()))
                .then(model -> ready.accept(new MoveView(kit, model))).otherwise(kit.alerts()::trouble).start();
    }
}
