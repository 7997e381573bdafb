package kz.senim.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Trouble;

/** Where the data lies when nobody says otherwise: the system's own place for the data of programs. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * @param option      the folder given on the command line
     * @param environment SENIM_HOME, and what the system keeps there
     * @param system      name of the operating system, as in the property os.name
     * @param userHome    as in the property user.home
     * @throws Trouble FOLDER_UNWRITABLE where the name cannot be that of a folder
     */
    public static Path choose(Optional<String> option, Map<String, String> environment, String system,
                              String userHome) {
        return option.or(() -> variable(environment, "SENIM_HOME")).map(DataFolder::path)
                .orElseGet(() -> ofSystem(environment, system.toLowerCase(Locale.ROOT), userHome))
                .toAbsolutePath().normalize();
    }

    private static Path ofSystem(Map<String, String> environment, String system, String userHome) {
        if (system.startsWith("windows")) {
            return variable(environment, "APPDATA").map(DataFolder::path)
                    .orElseGet(() -> Path.of(userHome, "AppData", "Roaming")).resolve("Senim");
        }
        if (system.startsWith("mac")) {
            return Path.of(userHome, "Library", "Application Support", "Senim");
        }
        return variable(environment, "XDG_DATA_HOME").map(DataFolder::path).filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(userHome, ".local", "share")).resolve("senim");
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Trouble(Trouble.Kind.FOLDER_UNWRITABLE, name, e);
        }
    }
}
