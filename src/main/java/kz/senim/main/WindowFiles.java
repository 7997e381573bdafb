package kz.senim.main;

import java.nio.file.Path;
import java.util.Optional;
import kz.senim.dossier.Carried;
import kz.senim.exchange.DossierFile;
import kz.senim.pack.verify.GivenPack;
import kz.senim.pack.verify.Verifying;
import kz.senim.rulebook.Editions;
import kz.senim.text.Program;
import kz.senim.ui.kit.SystemFiles;

/** Files of the window, the same as those of `senim export` and `senim pack`. */
record WindowFiles(Editions editions) implements SystemFiles {

    @Override
    public void write(Carried carried, Path target, Optional<char[]> password) {
        files().write(carried, target, password);
    }

    @Override
    public Carried read(Path file, Optional<char[]> password) {
        return GivenPack.looksLike(file) ? GivenPack.read(file).carried() : files().read(file, password);
    }

    @Override
    public int doubts(Path file) {
        return GivenPack.looksLike(file) ? new Verifying(editions).doubts(GivenPack.read(file)) : 0;
    }

    private static DossierFile files() {
        return new DossierFile(Program.named());
    }
}
