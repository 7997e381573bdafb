package kz.senim.ui.pack;

import java.util.function.Consumer;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;

/** The screen on which the pack is made, with what was chosen there before. */
public final class PackPages implements Navigator.Maker {

    private final Kit kit;
    private final PackChoice choice;

    public PackPages(Kit kit) {
        this.kit = kit;
        this.choice = new PackChoice(kit.services().exports().folder());
    }

    @Override
    public void make(Place place, Consumer<Page> ready) {
        kit.desk().open(place.dossier(), open -> ready.accept(new PackView(kit, open, new PackModel(open, kit, choice))));
    }
}
