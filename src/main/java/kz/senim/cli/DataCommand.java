package kz.senim.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command on the data folder. */
abstract class DataCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    private final Place place;

    DataCommand(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    Console console() {
        return place.console();
    }

    Root root() {
        return place.root();
    }

    @Override
    public final Integer call() {
        return run().number();
    }

    abstract ExitCode run();
}
