package kz.senim.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The nodes of a file in a form that is read many times faster than the file itself: a checksum of the file, the words
 * that stand in it, each once, and the nodes from the root down. Made when the program is packaged.
 */
final class Prepared {

    static final String ENDING = ".nodes";
    private static final int PLAIN = 0;
    private static final int QUOTED = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    private Prepared() {}

    /** @param file the bytes that the nodes were read from */
    static byte[] write(byte[] file, Node root) {
        var bytes = new ByteArrayOutputStream();
        var words = new LinkedHashMap<String, Integer>();
        words(root, words);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(checksum(file));
            out.writeInt(words.size());
            for (String word : words.keySet()) {
                byte[] letters = word.getBytes(StandardCharsets.UTF_8);
                out.writeInt(letters.length);
                out.write(letters);
            }
            write(root, words, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The root, or nothing where it was made from other bytes than these.
     *
     * @param name of the file, as the user knows it
     */
    static Optional<Node> read(byte[] prepared, byte[] file, String name) {
        var in = ByteBuffer.wrap(prepared);
        if (in.getLong() != checksum(file)) {
            return Optional.empty();
        }
        var words = new String[in.getInt()];
        for (int i = 0; i < words.length; i++) {
            int length = in.getInt();
            words[i] = new String(prepared, in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
        }
        return Optional.of(new Reader(in, words, name).node());
    }

    private static void words(Node node, Map<String, Integer> known) {
        switch (node) {
            case Node.Scalar(var text, _, _) -> known.putIfAbsent(text, known.size());
            case Node.Sequence(var items, _) -> items.forEach(item -> words(item, known));
            case Node.Mapping(var entries, _) -> entries.forEach((key, entry) -> {
                known.putIfAbsent(key, known.size());
                words(entry.value(), known);
            });
        }
    }

    private static void write(Node node, Map<String, Integer> words, DataOutputStream out) throws IOException {
        switch (node) {
            case Node.Scalar(var text, var plain, var place) ->
                    head(plain ? PLAIN : QUOTED, place, words.get(text), out);
            case Node.Sequence(var items, var place) -> {
                head(SEQUENCE, place, items.size(), out);
                for (var item : items) {
                    write(item, words, out);
                }
            }
            case Node.Mapping(var entries, var place) -> {
                head(MAPPING, place, entries.size(), out);
                for (var entry : entries.entrySet()) {
                    out.writeInt(words.get(entry.getKey()));
                    out.writeInt(entry.getValue().line().line());
                    write(entry.getValue().value(), words, out);
                }
            }
        }
    }

    private static void head(int sort, Place place, int number, DataOutputStream out) throws IOException {
        out.writeByte(sort);
        out.writeInt(place.line());
        out.writeInt(number);
    }

    private static long checksum(byte[] file) {
        var sum = new CRC32C();
        sum.update(file);
        return (long) file.length << 32 | sum.getValue();
    }

    private record Reader(ByteBuffer in, String[] words, String file) {

        Node node() {
            int sort = in.get();
            var place = place();
            int number = in.getInt();
            return switch (sort) {
                case PLAIN, QUOTED -> new Node.Scalar(words[number], sort == PLAIN, place);
                case SEQUENCE -> new Node.Sequence(items(number), place);
                case MAPPING -> new Node.Mapping(entries(number), place);
                default -> throw new IllegalStateException("no node begins with " + sort);
            };
        }

        private Place place() {
            return new Place(file, in.getInt());
        }

        private List<Node> items(int count) {
            var items = new ArrayList<Node>(count);
            for (int i = 0; i < count; i++) {
                items.add(node());
            }
            return items;
        }

        private LinkedHashMap<String, Node.Entry> entries(int count) {
            var entries = LinkedHashMap.<String, Node.Entry>newLinkedHashMap(count);
            for (int i = 0; i < count; i++) {
                String key = words[in.getInt()];
                var place = place();
                entries.put(key, new Node.Entry(place, node()));
            }
            return entries;
        }
    }
}
