package kz.senim.ui;

import kz.senim.ui.editions.MovePages;
import kz.senim.ui.exchange.ExportPages;
import kz.senim.ui.exchange.ImportPages;
import kz.senim.ui.home.HomeView;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Route;
import kz.senim.ui.pack.PackPages;
import kz.senim.ui.register.RegisterPages;
import kz.senim.ui.result.ResultView;
import kz.senim.ui.review.ReviewPages;
import kz.senim.ui.scales.ScalesView;
import kz.senim.ui.settings.SettingsView;
import kz.senim.ui.tables.TablesPages;
import kz.senim.ui.texts.TextsView;
import kz.senim.ui.versions.VersionsView;
import kz.senim.ui.wizard.WizardView;

/** Which screen stands at which route. */
final class Screens {

    private Screens() {}

    static void offer(Kit kit) {
        kit.navigator().offer(Route.HOME, (_, ready) -> ready.accept(new HomeView(kit)));
        var packs = new PackPages(kit);
        kit.navigator().offer(Route.PACK, packs);
        kit.navigator().offer(Route.PREVIEW, packs::preview);
        kit.navigator().offer(Route.MOVE, new MovePages(kit));
        kit.navigator().offer(Route.EXPORT, new ExportPages(kit));
        kit.navigator().offer(Route.IMPORT, new ImportPages(kit));
        kit.navigator().offer(Route.TABLES, new TablesPages(kit));
        kit.navigator().offer(Route.SETTINGS, (_, ready) -> ready.accept(new SettingsView(kit)));
        kit.navigator().offer(Route.REGISTER, new RegisterPages(kit));
        kit.navigator().offer(Route.REVIEW, new ReviewPages(kit));
        kit.navigator().offer(Route.SCALES, (place, ready) -> kit.desk().open(place.dossier(),
                open -> ready.accept(new ScalesView(kit, open))));
        kit.navigator().offer(Route.TEXTS, (place, ready) -> kit.desk().open(place.dossier(),
                open -> ready.accept(new TextsView(kit, open, place.spot()))));
        kit.navigator().offer(Route.WIZARD, (place, ready) -> kit.desk().open(place.dossier(),
                open -> ready.accept(new WizardView(kit, open, place.spot()))));
        kit.navigator().offer(Route.VERSIONS, (place, ready) -> kit.desk().open(place.dossier(),
                open -> ready.accept(new VersionsView(kit, open))));
        kit.navigator().offer(Route.RESULT, (place, ready) -> kit.desk().open(place.dossier(),
                open -> ready.accept(new ResultView(kit, open))));
    }
}
