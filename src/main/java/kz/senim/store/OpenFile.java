package kz.senim.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * The file that was opened. On many systems it can be removed or replaced while it is open, and whatever is then
 * written into it is nowhere.
 *
 * @param key tells it from another file of its name, where the system knows such a key
 */
record OpenFile(Path path, Object key) {

    static OpenFile at(Path path) throws IOException {
        return new OpenFile(path, keyOf(path));
    }

    private static Object keyOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** Whether it is still what lies at its place. */
    boolean there() {
        try {
            return Objects.equals(keyOf(path), key);
        } catch (IOException e) {
            return false;
        }
    }
}
