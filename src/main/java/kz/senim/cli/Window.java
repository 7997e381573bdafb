package kz.senim.cli;

import java.nio.file.Path;
import java.util.Optional;
import kz.senim.text.Language;

/** The wizard's window. Given by the composition root, since the command line knows no screens. */
@FunctionalInterface
public interface Window {

    /**
     * Opens it on the data of a folder, and returns once it is closed.
     *
     * @param asked the language that the user asked for; else the one used last
     */
    ExitCode open(Path folder, Optional<Language> asked, Console console);
}
