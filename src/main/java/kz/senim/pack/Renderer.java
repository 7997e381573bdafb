package kz.senim.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;

/** One format of the pack. */
public interface Renderer {

    /**
     * Writes the pack. The same pack and languages give the same bytes.
     *
     * @throws java.util.concurrent.CancellationException as {@link Progress} says; the stream then holds a useless part
     */
    void write(Pack pack, Languages languages, OutputStream out, Progress progress) throws IOException;

    /**
     * Opens a written file anew and compares it with what went in.
     *
     * @throws IOException where it is not what was to be written; the message says what
     */
    void check(Path file, Pack pack, Languages languages) throws IOException;
}
