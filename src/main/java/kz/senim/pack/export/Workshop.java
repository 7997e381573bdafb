package kz.senim.pack.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kz.senim.dossier.Trouble;

/** Makes files in a folder that only their owner may read, and leaves none of them there. */
final class Workshop implements AutoCloseable {

    private final Path folder;
    private final Path target;

    /** @param target what trouble is told of: the user knows nothing of this folder */
    Workshop(Path target) {
        this.target = target;
        try {
            this.folder = Files.createTempDirectory("senim");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name with the ending that the maker asks for */
    byte[] made(String name, Consumer<Path> maker) {
        Path file = folder.resolve(name);
        try {
            maker.accept(file);
            return Files.readAllBytes(file);
        } catch (Trouble e) {
            throw e.subject().equals(file.toString()) ? new Trouble(e.kind(), target.toString(), e) : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(file);
        }
    }

    @Override
    public void close() {
        discard(folder);
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // the system clears its temporary folder by itself
        }
    }
}
