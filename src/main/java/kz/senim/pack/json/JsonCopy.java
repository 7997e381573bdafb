package kz.senim.pack.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kz.senim.pack.Progress;
import kz.senim.pack.Renderer;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;

/** The machine copy of a pack as a file of its own; the same in every language. */
public final class JsonCopy implements Renderer {

    @Override
    public void write(Pack pack, Languages languages, OutputStream out, Progress progress) throws IOException {
        out.write(pack.machine());
    }

    @Override
    public void check(Path file, Pack pack, Languages languages) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(file), pack.machine())) {
            throw new IOException("not what was written");
        }
    }
}
