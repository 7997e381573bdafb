package kz.senim.store;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2 cuts its address at the first semicolon, wherever it stands. Under this scheme it is written %3B.
 * Public because H2 makes instances of it.
 */
public final class EscapedPath extends FilePathWrapper {

    static final String SCHEME = "senim";

    /** H2 knows schemes by one instance of each; doing it again changes nothing. */
    static void register() {
        FilePath.register(new EscapedPath());
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
