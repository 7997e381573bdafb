package kz.senim.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Leads from screen to screen, so that screens need not know each other. */
public final class Navigator {

    /** Makes the screen of a place and hands it over, at once or once its data is there. */
    @FunctionalInterface
    public interface Maker {
        void make(Place place, Consumer<Page> ready);
    }

    private final Map<Route, Maker> makers = new EnumMap<>(Route.class);
    private final Deque<Place> behind = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
    private Place here;
    private long journey;

    /** From now on the route leads somewhere. */
    public void offer(Route route, Maker maker) {
        makers.put(route, maker);
    }

    public boolean offers(Route route) {
        return makers.containsKey(route);
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public Place here() {
        return here;
    }

    /** @throws IllegalArgumentException where no screen is offered there */
    public void go(Place place) {
        if (here != null && !here.equals(place)) {
            behind.push(here);
        }
        travel(place);
    }

    /** To the place before this one; to the home screen where there is none. */
    public void back() {
        travel(behind.isEmpty() ? Place.HOME : behind.pop());
    }

    private void travel(Place place) {
        var maker = makers.get(place.route());
        if (maker == null) {
            throw new IllegalArgumentException("leads nowhere: " + place.route());
        }
        if (page.get() != null) {
            page.get().commit();
        }
        long number = ++journey;
        maker.make(place, made -> arrive(number, place, made));
    }

    /** A screen that was ready only after the user had gone elsewhere is not shown. */
    private void arrive(long number, Place place, Page made) {
        if (number == journey) {
            var before = page.get();
            here = place;
            page.set(made);
            if (before != null) {
                before.left();
            }
        }
    }
}
