package kz.senim.cli;

import java.nio.file.Path;
import java.util.Optional;
import kz.senim.text.Language;

/** The wizard's window. Given by the composition root, since the command line knows no screens. */
@FunctionalInterface
public interface Window {

    /**
     * Opens it and returns once it is closed.
     *
     * @param data the data folder that the user named; else the program finds it
     */
    ExitCode open(Optional<Path> data, Language language);
}
