package kz.senim.ui.exchange;

import java.util.function.Consumer;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;

/** The screen on which a system is saved to a file, once all of it is saved here. */
public final class ExportPages implements Navigator.Maker {

    private final Kit kit;

    public ExportPages(Kit kit) {
        this.kit = kit;
    }

    @Override
    public void make(Place place, Consumer<Page> ready) {
        kit.writer().job(() -> kit.services().dossiers().open(place.dossier()))
                .then(dossier -> ready.accept(new ExportView(kit, new ExportModel(dossier, kit.services(), kit.writer(),
                        kit.alerts(), kit.speech().say("home.unnamed.system")))))
                .otherwise(kit.alerts()::trouble).start();
    }
}
