package kz.senim.ui.pack;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;

/** The screen on which the pack is made, with what was chosen there before, and the one on which it is looked at. */
public final class PackPages implements Navigator.Maker {

    private final Kit kit;
    private final PackChoice choice;

    public PackPages(Kit kit) {
        this.kit = kit;
        this.choice = new PackChoice(kit.services().exports().folder());
    }

    @Override
    public void make(Place place, Consumer<Page> ready) {
        ordered(place, (open, order) -> ready.accept(
                new PackView(kit, open, new PackModel(open, order, kit, choice), choice.savesNow(open.dossier().id()))));
    }

    /** @param place its spot is the paper to begin with; empty for the first page */
    public void preview(Place place, Consumer<Page> ready) {
        ordered(place, (open, order) -> {
            var model = new PreviewModel(open, kit.services(), kit.tasks(), kit.writer(), order.order());
            ready.accept(new PreviewView(kit, open, model, place.spot(), () -> choice.saveNext(open.dossier().id())));
        });
    }

    /** What is to be filled in is asked of the papers, behind what is still being saved. */
    private void ordered(Place place, BiConsumer<OpenDossier, OrderModel> then) {
        kit.desk().open(place.dossier(), open -> {
            var conclusions = open.conclusions();
            kit.writer().job(() -> Outlook.of(kit.services().exports(), open.dossier(), conclusions))
                    .then(outlook -> then.accept(open, new OrderModel(open, outlook, choice))).start();
        });
    }
}
