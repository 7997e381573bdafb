package kz.senim.cli;

import java.nio.file.Path;
import java.util.Optional;
import kz.senim.rulebook.Editions;
import kz.senim.text.Language;

/** The wizard's window. Given by the composition root, since the command line knows no screens. */
@FunctionalInterface
public interface Window {

    /**
     * Opens it on the data of a folder, and returns once it is closed.
     *
     * @param wanted what the user asked for at this start
     */
    ExitCode open(Path folder, Wanted wanted, Console console);

    /**
     * @param language empty for the one used last
     * @param editions of the rules
     * @param edition  id of the one for new assessments; empty for the one chosen in the settings
     */
    record Wanted(Optional<Language> language, Editions editions, Optional<String> edition) {}
}
