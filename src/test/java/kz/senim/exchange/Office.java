package kz.senim.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;

/** Reads bytes as a file in a folder of the test's own, and tells how that ended. */
record Office(Path folder) {

    static final DossierFile FILES = new DossierFile("Senim test");
    static final char[] WORD = "құпия сөз".toCharArray();

    Path write(Dossier dossier, Optional<char[]> password) {
        Path file = folder.resolve("жүйе.senim");
        FILES.write(Samples.carried(dossier), file, password);
        return file;
    }

    byte[] bytes(Dossier dossier) {
        return read(write(dossier, Optional.empty()));
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dossier opened(byte[] bytes) {
        try {
            return FILES.read(Files.write(folder.resolve("келген.senim"), bytes), Optional.of(WORD)).dossier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it was refused; nothing where it was read. Anything but a Trouble is let through. */
    Optional<Trouble.Kind> refused(byte[] bytes) {
        try {
            opened(bytes);
            return Optional.empty();
        } catch (Trouble trouble) {
            return Optional.of(trouble.kind());
        }
    }
}
