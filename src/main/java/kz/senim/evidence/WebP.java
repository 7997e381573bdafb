package kz.senim.evidence;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** WebP, chunk by chunk: what makes the picture is kept bit for bit, what tells of it is left out. */
final class WebP {

    private static final int HEAD = 12;
    private static final int AROUND = 8;
    private static final String FEATURES = "VP8X";
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L");
    private static final Set<String> SEEN = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private final Bytes in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Optional<Orientation> turned = Optional.empty();
    private Optional<byte[]> features = Optional.empty();
    private boolean picture;

    private WebP(byte[] file) {
        in = new Bytes(file);
    }

    static boolean is(Bytes file) {
        return file.says(0, "RIFF") && file.says(8, "WEBP");
    }

    static byte[] stripped(byte[] file) {
        return new WebP(file).walk();
    }

    private byte[] walk() {
        int end = AROUND + in.lengthAt(4, LITTLE_ENDIAN);
        Bytes.unless(end >= HEAD && end <= in.length(), "cut off");
        for (int place = HEAD; place < end; ) {
            int length = in.lengthAt(place + 4, LITTLE_ENDIAN);
            Bytes.unless(length <= end - place - AROUND, "cut off");
            take(in.word(place), in.cut(place + AROUND, place + AROUND + length));
            place += AROUND + length + length % 2;
        }
        Bytes.unless(picture, "no picture");
        return whole();
    }

    private void take(String name, byte[] content) {
        picture |= PICTURE.contains(name) || name.equals("ANMF");
        if (SEEN.contains(name)) {
            out.writeBytes(chunk(name, content));
        } else if (name.equals(FEATURES)) {
            Bytes.unless(content.length == 10 && features.isEmpty(), "features");
            features = Optional.of(content);
        } else if (name.equals("EXIF")) {
            // some writers put in front what JPEG has there
            boolean fronted = new Bytes(content).says(0, "Exif\0\0");
            turned = turned.or(() -> Orientation.of(fronted ? new Bytes(content).cut(6, content.length) : content));
        }
    }

    private byte[] whole() {
        var body = new ByteArrayOutputStream();
        features.ifPresent(said -> {
            said[0] = (byte) (said[0] & ~(HAS_EXIF | HAS_XMP) | (turned.isPresent() ? HAS_EXIF : 0));
            body.writeBytes(chunk(FEATURES, said));
        });
        body.writeBytes(out.toByteArray());
        if (features.isPresent()) {
            turned.ifPresent(orientation -> body.writeBytes(chunk("EXIF", orientation.tiff())));
        }
        return ByteBuffer.allocate(HEAD + body.size()).order(LITTLE_ENDIAN).put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + body.size()).put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(body.toByteArray()).array();
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(AROUND + content.length + content.length % 2).order(LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content).array();
    }
}
