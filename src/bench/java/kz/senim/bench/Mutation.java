package kz.senim.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/** What disks, copying and carrying do to a file; always the same for the same random numbers. */
enum Mutation {
    FLIPPED, CUT, DOUBLED, SWAPPED, ZEROED;

    private static final int FLIPS_AT_MOST = 16;
    private static final int BLOCK = 4096;

    static Mutation any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    byte[] of(byte[] whole, Random random) {
        return switch (this) {
            case FLIPPED -> flipped(whole, random);
            case CUT -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case DOUBLED -> doubled(whole, random);
            case SWAPPED -> swapped(whole, random);
            case ZEROED -> zeroed(whole, random);
        };
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int left = 1 + random.nextInt(FLIPS_AT_MOST); left > 0; left--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return bytes;
    }

    private static byte[] doubled(byte[] whole, Random random) {
        int length = length(whole, random);
        int from = random.nextInt(whole.length - length + 1);
        return ByteBuffer.allocate(whole.length + length).put(whole, 0, from + length)
                .put(whole, from, whole.length - from).array();
    }

    private static byte[] swapped(byte[] whole, Random random) {
        int length = length(whole, random);
        int one = random.nextInt(whole.length - length + 1);
        int other = random.nextInt(whole.length - length + 1);
        byte[] bytes = whole.clone();
        System.arraycopy(whole, one, bytes, other, length);
        System.arraycopy(whole, other, bytes, one, length);
        return bytes;
    }

    private static byte[] zeroed(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int from = random.nextInt(Math.max(1, whole.length - BLOCK + 1));
        Arrays.fill(bytes, from, Math.min(whole.length, from + BLOCK), (byte) 0);
        return bytes;
    }

    /** A few bytes as often as whole blocks. */
    private static int length(byte[] whole, Random random) {
        return Math.min(whole.length / 2, random.nextBoolean() ? 1 + random.nextInt(64) : BLOCK);
    }
}
