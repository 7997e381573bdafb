package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What the commands get from the process they run in.
 *
 * @param folder finds the data folder, given what the user named
 * @param window the wizard
 * @param secret asks at the terminal for something that is not shown, where there is a terminal
 * @param log    takes, with the data folder, a fault of the program itself, of which the user is told in words only
 */
public record Surroundings(Clock clock, Function<Optional<String>, Path> folder, Window window,
                           Function<String, Optional<char[]>> secret, BiConsumer<Path, Throwable> log) {}
