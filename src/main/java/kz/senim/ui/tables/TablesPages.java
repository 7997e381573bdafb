package kz.senim.ui.tables;

import java.util.function.Consumer;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;

/** The screen on which a register goes to tables and calendars, and comes back from tables. */
public final class TablesPages implements Navigator.Maker {

    private final Kit kit;

    public TablesPages(Kit kit) {
        this.kit = kit;
    }

    @Override
    public void make(Place place, Consumer<Page> ready) {
        kit.desk().open(place.dossier(), open -> ready.accept(new TablesView(kit, new TablesModel(open, kit))));
    }
}
