package kz.senim.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a foreign file: a look beyond their end says that the file is broken, and nothing worse. */
record Bytes(byte[] all) {

    /** What is walked is not built as it should be. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Broken(String why) {
            super(why);
        }
    }

    static void unless(boolean sound, String why) {
        if (!sound) {
            throw new Broken(why);
        }
    }

    int length() {
        return all.length;
    }

    int at(int place) {
        unless(place >= 0 && place < all.length, "cut off");
        return all[place] & 0xff;
    }

    /** Two bytes. */
    int shortAt(int place, ByteOrder order) {
        return order == ByteOrder.BIG_ENDIAN ? at(place) << 8 | at(place + 1) : at(place + 1) << 8 | at(place);
    }

    /** Four bytes that say how long something is, or where. */
    int lengthAt(int place, ByteOrder order) {
        int length = ByteBuffer.wrap(cut(place, place + Integer.BYTES)).order(order).getInt();
        unless(length >= 0, "too long");
        return length;
    }

    byte[] cut(int from, int to) {
        unless(from >= 0 && to >= from && to <= all.length, "cut off");
        return Arrays.copyOfRange(all, from, to);
    }

    /** Four letters, or as many of them as there are. */
    String word(int place) {
        return new String(all, Math.min(place, all.length), Math.max(0, Math.min(4, all.length - place)), StandardCharsets.ISO_8859_1);
    }

    boolean says(int place, String letters) {
        byte[] sought = letters.getBytes(StandardCharsets.ISO_8859_1);
        return place >= 0 && place + sought.length <= all.length
                && Arrays.equals(sought, Arrays.copyOfRange(all, place, place + sought.length));
    }
}
