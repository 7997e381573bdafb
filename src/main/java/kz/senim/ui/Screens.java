package kz.senim.ui;

import kz.senim.ui.kit.Kit;

/** Which screen stands at which route. */
final class Screens {

    private Screens() {}

    static void offer(Kit kit) {
    }
}
