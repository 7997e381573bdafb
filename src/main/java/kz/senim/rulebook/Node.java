package kz.senim.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A node of a YAML file with the line where it stands. Scalars stay as written: `yes` is the word yes. */
sealed interface Node {

    Place line();

    /** @param plain written without quotes */
    record Scalar(String text, boolean plain, Place line) implements Node {

        /** Nothing was written after the key. */
        boolean absent() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<Node> items, Place line) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(SequencedMap<String, Entry> entries, Place line) implements Node {
        public Mapping {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }
    }

    /** @param line of the key */
    record Entry(Place line, Node value) {}
}
