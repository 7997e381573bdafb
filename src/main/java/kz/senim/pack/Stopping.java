package kz.senim.pack;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes until somebody cancels: the end of a file is one long write, without any paper that could be told of. */
public final class Stopping extends FilterOutputStream {

    private final Progress progress;

    public Stopping(OutputStream out, Progress progress) {
        super(out);
        this.progress = progress;
    }

    @Override
    public void write(int b) throws IOException {
        progress.orElseStop();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        progress.orElseStop();
        out.write(bytes, from, length);
    }
}
