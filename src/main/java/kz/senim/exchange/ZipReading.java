package kz.senim.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.senim.exchange.StoredZip.Entry;
import kz.senim.form.Refusal;

/**
 * Reads what {@link StoredZip} writes and nothing else: no compression, which could blow up, no second directory, no
 * comment, no byte before, between or after. An entry is never larger than the bytes that are there.
 */
final class ZipReading {

    private static final int METHOD = 8;
    private static final int SIZE = 18;
    private static final int NAME_LENGTH = 26;
    private static final int EXTRA_LENGTH = 28;

    private ZipReading() {}

    /** What the archive begins with; nothing where it is none, or where that entry does not have this name. */
    static Optional<Entry> first(byte[] zip, String name) {
        var in = from(zip, 0);
        return next(in) ? Optional.of(entry(in, List.of(name))).filter(e -> e.name().equals(name)) : Optional.empty();
    }

    /** The entries, which have these names in this order. */
    static List<Entry> all(byte[] zip, List<String> names) {
        var found = new ArrayList<Entry>();
        var in = from(zip, 0);
        for (String name : names) {
            Refusal.unless(next(in), "no entry where " + name + " belongs");
            var entry = entry(in, names);
            Refusal.unless(entry.name().equals(name), "another entry where " + name + " belongs");
            found.add(entry);
        }
        Refusal.unless(Arrays.equals(StoredZip.of(found), zip), "more or other bytes than the entries make");
        return found;
    }

    private static ByteBuffer from(byte[] zip, int place) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).position(place);
    }

    private static boolean next(ByteBuffer in) {
        return in.remaining() >= StoredZip.LOCAL_BYTES && in.getInt(in.position()) == StoredZip.LOCAL;
    }

    /** An entry with another name than those known is told by its name only; its content is left alone. */
    private static Entry entry(ByteBuffer in, List<String> known) {
        int start = in.position();
        int nameLength = Short.toUnsignedInt(in.getShort(start + NAME_LENGTH));
        in.position(start + StoredZip.LOCAL_BYTES);
        String name = new String(taken(in, nameLength), StandardCharsets.UTF_8);
        if (!known.contains(name)) {
            return new Entry(name, new byte[0]);
        }
        Refusal.unless(in.getShort(start + METHOD) == 0 && in.getShort(start + EXTRA_LENGTH) == 0, "not plain");
        return new Entry(name, taken(in, in.getInt(start + SIZE)));
    }

    private static byte[] taken(ByteBuffer in, int length) {
        Refusal.unless(length >= 0 && length <= in.remaining(), "cut off");
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
