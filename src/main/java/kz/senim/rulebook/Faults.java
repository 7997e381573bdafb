package kz.senim.rulebook;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Collects the faults of one reading, so that all are named at once; files are read side by side. */
final class Faults {

    /** A broken file may have a fault a line; nobody reads further than this. */
    private static final int MOST = 500;
    private static final int LONGEST = 400;

    /** A fault without its words, which are fetched only where there is one. */
    private record Found(String file, int line, String key, List<Object> values) {}

    private final SequencedSet<Found> found = new LinkedHashSet<>();

    synchronized void add(String file, int line, String key, Object... values) {
        if (found.size() < MOST) {
            found.add(new Found(file, line, key, List.of(values)));
        }
    }

    void add(Place place, String key, Object... values) {
        add(place.file(), place.line(), key, values);
    }

    InFile in(String file) {
        return new InFile(this, file);
    }

    synchronized boolean none() {
        return found.isEmpty();
    }

    /** By file and line. */
    synchronized List<Fault> list() {
        if (found.isEmpty()) {
            return List.of();
        }
        var words = Words.load("rulebook");
        return found.stream().map(f -> new Fault(f.file(), f.line(), message(words, f)))
                .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line)).toList();
    }

    /** @throws Faulty where there is a fault */
    void refuse() {
        if (!none()) {
            throw new Faulty(list());
        }
    }

    private static Phrase message(Words words, Found fault) {
        return words.phrase(fault.key(), fault.values().stream().map(Faults::brief).toArray());
    }

    private static Object brief(Object value) {
        return value instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : value;
    }

    /** The same collection, for one file. */
    record InFile(Faults all, String file) {

        void add(int line, String key, Object... values) {
            all.add(file, line, key, values);
        }

        /** Of something that may stand in the file of another edition, on which this one is based. */
        void add(Place place, String key, Object... values) {
            all.add(place, key, values);
        }
    }
}
