package kz.senim.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2 cuts its address at the first semicolon, wherever it stands. Under this scheme it is written %3B.
 * Public because H2 makes instances of it.
 */
public final class EscapedPath extends FilePathWrapper {

    static final String SCHEME = "senim";

    /** What is opened on this thread while it is being connected. */
    private static final ThreadLocal<List<FileChannel>> CONNECTING = new ThreadLocal<>();

    /** H2 knows schemes by one instance of each; doing it again changes nothing. */
    static void register() {
        FilePath.register(new EscapedPath());
    }

    /** A piece of work that connects. */
    interface Attempt {
        Connection connect() throws SQLException;
    }

    /** H2 leaves a file it could not read open and locked, so that even this program could not open it again. */
    static Connection closingAfterFailure(Attempt attempt) throws SQLException {
        CONNECTING.set(new ArrayList<>());
        try {
            return attempt.connect();
        } catch (SQLException | MVStoreException e) {
            for (var channel : CONNECTING.get()) {
                closeQuietly(channel);
            }
            throw e;
        } finally {
            CONNECTING.remove();
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // it was of no use any more
        }
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var channel = super.open(mode);
        if (CONNECTING.get() != null) {
            CONNECTING.get().add(channel);
        }
        return channel;
    }

    static String escape(String path) {
        return SCHEME + ":" + path.replace("%", "%25").replace(";", "%3B");
    }

    private static String unescape(String name) {
        return name.substring(SCHEME.length() + 1).replace("%3B", ";").replace("%25", "%");
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        var wrapped = super.wrap(base);
        if (wrapped != null) {
            wrapped.name = escape(base.name);
        }
        return wrapped;
    }

    @Override
    protected FilePath unwrap(String name) {
        return FilePath.get(unescape(name));
    }
}
