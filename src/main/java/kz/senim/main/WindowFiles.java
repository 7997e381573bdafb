package kz.senim.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import kz.senim.cli.Version;
import kz.senim.dossier.Carried;
import kz.senim.exchange.DossierFile;
import kz.senim.ui.kit.SystemFiles;

/** Files of the window, the same as those of `senim export`. */
final class WindowFiles implements SystemFiles {

    @Override
    public void write(Carried carried, Path target, Optional<char[]> password) {
        files().write(carried, target, password);
    }

    @Override
    public Carried read(Path file, Optional<char[]> password) {
        return files().read(file, password);
    }

    private static DossierFile files() {
        try {
            return new DossierFile(Version.program());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
