package kz.senim.evidence;

import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;

/**
 * What a picture tells of the place and the time, of camera and author, is taken out of it. It is known by its content,
 * whatever its name says.
 */
public final class Pictures {

    /** Kinds that hold the same in other ways, by what stands at their beginning. */
    private static final Set<String> CLOSED = Set.of("II*\0", "MM\0*", "II+\0", "MM\0+", "\u00ff\n");
    /** Kinds in the boxes that films come in, too. */
    private static final Set<String> BRANDS = Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1",
            "msf1", "miaf", "avif", "avis");
    private static final Set<String> BOXES = Set.of("jP  ", "JXL ");
    private static final int BRANDS_AT_MOST = 400;

    private Pictures() {}

    /** Whether it is a picture from which nothing can be taken out here. */
    static boolean closed(byte[] file) {
        var in = new Bytes(file);
        return CLOSED.stream().anyMatch(beginning -> in.says(0, beginning))
                || in.says(0, "\0\0\0\f") && BOXES.contains(in.word(4))
                || in.word(4).equals("ftyp") && branded(in);
    }

    private static boolean branded(Bytes in) {
        int length = (int) Math.min(BRANDS_AT_MOST, Integer.toUnsignedLong(size(in)));
        for (int place = 8; place + 4 <= Math.min(in.length(), length); place += 4) {
            if (BRANDS.contains(in.word(place))) {
                return true;
            }
        }
        return false;
    }

    private static int size(Bytes in) {
        return in.shortAt(0, ByteOrder.BIG_ENDIAN) << 16 | in.shortAt(2, ByteOrder.BIG_ENDIAN);
    }

    /** A PNG or JPEG that is whole, without what it tells; empty where it is neither, or broken. */
    public static Optional<byte[]> whole(byte[] file) {
        var in = new Bytes(file);
        try {
            return Jpeg.is(in) || Png.is(in) ? Optional.of(stripped(file)) : Optional.empty();
        } catch (Bytes.Broken _) {
            return Optional.empty();
        }
    }

    /**
     * The picture without what it tells; any other file as it is.
     *
     * @throws Bytes.Broken where it begins as a picture and goes on as none
     */
    static byte[] stripped(byte[] file) {
        var in = new Bytes(file);
        if (Jpeg.is(in)) {
            return Jpeg.stripped(file);
        }
        if (Png.is(in)) {
            return Png.stripped(file);
        }
        return WebP.is(in) ? WebP.stripped(file) : file;
    }
}
