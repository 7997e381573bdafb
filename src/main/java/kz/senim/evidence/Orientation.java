package kz.senim.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Which way up a picture is, from its Exif: without it photographs lie on their side. Nothing else of the Exif is kept.
 *
 * @param value from 2 to 8; 1 needs no saying
 */
record Orientation(int value) {

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final short SHORT = 3;

    /** Of Exif that begins at its TIFF header; nothing where it does not say, or is broken. */
    static Optional<Orientation> of(byte[] tiff) {
        try {
            return read(new Bytes(tiff));
        } catch (Bytes.Broken e) {
            return Optional.empty();
        }
    }

    private static Optional<Orientation> read(Bytes in) {
        var order = in.says(0, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        int directory = in.lengthAt(4, order);
        int entries = in.shortAt(directory, order);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (in.shortAt(entry, order) == TAG && in.shortAt(entry + 2, order) == SHORT) {
                int value = in.shortAt(entry + 8, order);
                return value >= 2 && value <= 8 ? Optional.of(new Orientation(value)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Exif that says this alone, from its TIFF header on. */
    byte[] tiff() {
        return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) TAG).putShort(SHORT).putInt(1).putShort((short) value).putShort((short) 0).putInt(0).array();
    }
}
