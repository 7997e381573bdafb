package kz.senim.evidence;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** JPEG, segment by segment: what makes the picture is kept bit for bit, what tells of it is left out. */
final class Jpeg {

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int RESTART = 0xd0;
    private static final int TEM = 0x01;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COM = 0xfe;
    private static final String EXIF = "Exif\0\0";

    private final Bytes in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean turned;
    private boolean scanned;

    private Jpeg(byte[] file) {
        in = new Bytes(file);
    }

    static boolean is(Bytes file) {
        return file.says(0, "\u00ff\u00d8\u00ff");
    }

    /** What comes after the end of the picture is left out as well: there some cameras put a film. */
    static byte[] stripped(byte[] file) {
        return new Jpeg(file).walk();
    }

    private byte[] walk() {
        marker(SOI);
        for (int place = 2; ; ) {
            Bytes.unless(in.at(place) == 0xff, "no marker");
            int marker = in.at(place + 1);
            if (marker == 0xff) {
                place++;
            } else if (marker == EOI) {
                Bytes.unless(scanned, "no picture");
                marker(EOI);
                return out.toByteArray();
            } else {
                place = segment(marker, place);
            }
        }
    }

    /** @return where the next marker is */
    private int segment(int marker, int place) {
        Bytes.unless(marker > TEM && (marker < RESTART || marker > SOI), "a marker out of place");
        int end = place + 2 + in.shortAt(place + 2, BIG_ENDIAN);
        Bytes.unless(end >= place + 4, "a segment without a length");
        byte[] segment = in.cut(place, end);
        if (makesThePicture(marker, place + 4)) {
            out.writeBytes(segment);
        } else if (marker == APP1 && in.says(place + 4, EXIF)) {
            turn(Arrays.copyOfRange(segment, Math.min(segment.length, 4 + EXIF.length()), segment.length));
        }
        return marker == SOS ? scan(end) : end;
    }

    private boolean makesThePicture(int marker, int content) {
        return switch (marker) {
            case APP0 -> in.says(content, "JFIF\0");
            case APP2 -> in.says(content, "ICC_PROFILE\0");
            case APP14 -> in.says(content, "Adobe");
            case COM -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    private void turn(byte[] tiff) {
        Orientation.of(tiff).filter(_ -> !turned).ifPresent(orientation -> {
            turned = true;
            byte[] kept = orientation.tiff();
            marker(APP1);
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) (2 + EXIF.length() + kept.length)).array());
            EXIF.chars().forEach(out::write);
            out.writeBytes(kept);
        });
    }

    /** Goes over coded data, in which a marker is one only where it is neither stuffing nor a restart. */
    private int scan(int from) {
        scanned = true;
        int place = from;
        while (in.at(place) != 0xff || coded(in.at(place + 1))) {
            place++;
        }
        out.write(in.all(), from, place - from);
        return place;
    }

    private static boolean coded(int after) {
        return after == 0 || after >= RESTART && after < SOI;
    }

    private void marker(int marker) {
        out.write(0xff);
        out.write(marker);
    }
}
