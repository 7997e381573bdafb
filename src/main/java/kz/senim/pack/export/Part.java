package kz.senim.pack.export;

import java.util.function.Supplier;
import kz.senim.text.Phrase;

/**
 * A file of the archive.
 *
 * @param name    within the archive, with "/" between folder and file
 * @param what    it is
 * @param content made or read when it is its turn, so that one file at a time is in memory
 */
record Part(String name, Phrase what, Supplier<byte[]> content) {

    /** A part as it was written. @param sha256 in lower-case hex */
    record Written(String name, Phrase what, long size, String sha256) {}
}
