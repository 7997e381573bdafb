package kz.senim.evidence;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG, chunk by chunk: what makes the picture is kept bit for bit, what tells of it is left out. */
final class Png {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final String HEADER = "IHDR";
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";
    private static final int AROUND = 12;
    /** Those that a viewer may do without, and that change what is seen. Chunks in capitals no viewer does without. */
    private static final Set<String> SEEN = Set.of("tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private Png() {}

    static boolean is(Bytes file) {
        return file.says(0, SIGNATURE);
    }

    static byte[] stripped(byte[] file) {
        var in = new Bytes(file);
        var out = new ByteArrayOutputStream();
        out.writeBytes(in.cut(0, SIGNATURE.length()));
        Bytes.unless(in.word(SIGNATURE.length() + 4).equals(HEADER), "no header");
        boolean ended = false;
        for (int place = SIGNATURE.length(); !ended; ) {
            int length = in.lengthAt(place, BIG_ENDIAN);
            Bytes.unless(length <= in.length() - place - AROUND, "cut off");
            String name = in.word(place + 4);
            if (name.equals(EXIF)) {
                Orientation.of(in.cut(place + 8, place + 8 + length)).ifPresent(o -> out.writeBytes(chunk(EXIF, o.tiff())));
            } else if (Character.isUpperCase(name.charAt(0)) || SEEN.contains(name)) {
                out.writeBytes(in.cut(place, place + AROUND + length));
            }
            ended = name.equals(END);
            place += AROUND + length;
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length).put(name.getBytes(StandardCharsets.ISO_8859_1)).put(content).array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(AROUND + content.length).putInt(content.length).put(named).putInt((int) sum.getValue()).array();
    }
}
