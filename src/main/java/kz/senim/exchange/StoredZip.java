package kz.senim.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A ZIP archive of entries that are stored as they are. Written by hand, so that the same entries are the same bytes
 * under every Java, and so that a reader may demand exactly these bytes.
 */
final class StoredZip {

    record Entry(String name, byte[] content) {

        private byte[] nameBytes() {
            return name.getBytes(StandardCharsets.UTF_8);
        }

        private int checksum() {
            var crc = new CRC32();
            crc.update(content);
            return (int) crc.getValue();
        }
    }

    static final int LOCAL = 0x04034b50;
    static final int LOCAL_BYTES = 30;

    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_BYTES = 46;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF8 = 1 << 11;
    private static final short STORED = 0;
    private static final short MIDNIGHT = 0;
    /** 1 February 1980, as other makers of steady archives have it. */
    private static final short DAY = 2 << 5 | 1;

    private StoredZip() {}

    static byte[] of(List<Entry> entries) {
        int bodies = entries.stream().mapToInt(e -> LOCAL_BYTES + e.nameBytes().length + e.content().length).sum();
        int names = entries.stream().mapToInt(e -> CENTRAL_BYTES + e.nameBytes().length).sum();
        var out = ByteBuffer.allocate(bodies + names + END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        entries.forEach(e -> {
            about(out.putInt(LOCAL), e);
            out.put(e.nameBytes()).put(e.content());
        });
        int place = 0;
        for (var entry : entries) {
            about(out.putInt(CENTRAL).putShort(VERSION), entry);
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(place);
            out.put(entry.nameBytes());
            place += LOCAL_BYTES + entry.nameBytes().length + entry.content().length;
        }
        short count = (short) entries.size();
        out.putInt(END).putInt(0).putShort(count).putShort(count).putInt(names).putInt(bodies).putShort((short) 0);
        return out.array();
    }

    private static void about(ByteBuffer out, Entry entry) {
        int size = entry.content().length;
        out.putShort(VERSION).putShort(NAMES_IN_UTF8).putShort(STORED).putShort(MIDNIGHT).putShort(DAY);
        out.putInt(entry.checksum()).putInt(size).putInt(size);
        out.putShort((short) entry.nameBytes().length).putShort((short) 0);
    }
}
