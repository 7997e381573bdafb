package kz.senim.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;

/** The screen that says what the file at the spot would bring; not shown where it cannot be read at all. */
public final class ImportPages implements Navigator.Maker {

    private final Kit kit;

    public ImportPages(Kit kit) {
        this.kit = kit;
    }

    @Override
    public void make(Place place, Consumer<Page> ready) {
        kit.desk().saveAgain();
        var model = new ImportModel(Path.of(place.spot()), kit.services(), kit.usual(), kit.writer(), kit.alerts());
        model.look(Optional.empty(), () -> ready.accept(new ImportView(kit, model)));
    }
}
