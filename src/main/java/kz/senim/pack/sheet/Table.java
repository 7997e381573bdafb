package kz.senim.pack.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to be written.
 *
 * @param rows made while they are written, so that no more than one has to be kept
 */
record Table(String name, List<Head> heads, Stream<List<Cell>> rows) {

    record Head(String text, int width, boolean hidden) {}
}
