package kz.senim.pack.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed profile is the one made here from the numbers of IEC 61966-2-1, and means sRGB. */
class ColourProfileTest {

    private static final int CURVE_POINTS = 1024;

    @Test
    void committedProfileIsTheOneMadeHere() throws IOException {
        assertArrayEquals(profile(), ColourProfile.bytes());
    }

    @Test
    void itMeansTheSameAsThePlatformsOwn() throws IOException {
        var own = new ICC_ColorSpace(ICC_Profile.getInstance(ColourProfile.bytes()));
        var platform = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        float[] accent = {0x0B / 255f, 0x6E / 255f, 0x8F / 255f};
        float[] there = own.toCIEXYZ(accent);
        float[] expected = platform.toCIEXYZ(accent);
        for (int i = 0; i < there.length; i++) {
            assertEquals(expected[i], there[i], 0.005f);
        }
    }

    private static byte[] profile() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9505, 1.0, 1.0891));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags, curve);
    }

    private static byte[] assemble(Map<String, byte[]> tags, byte[] shared) {
        int offset = 128 + 4 + 12 * tags.size();
        var body = ByteBuffer.allocate(8192);
        var table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        int curveAt = -1;
        for (var tag : tags.entrySet()) {
            boolean again = tag.getValue() == shared && curveAt >= 0;
            int at = again ? curveAt : offset + body.position();
            if (!again) {
                body.put(tag.getValue()).put(new byte[(4 - tag.getValue().length % 4) % 4]);
                curveAt = tag.getValue() == shared ? at : curveAt;
            }
            table.put(tag.getKey().getBytes(US_ASCII)).putInt(at).putInt(tag.getValue().length);
        }
        int size = offset + body.position();
        return ByteBuffer.allocate(size).put(header(size)).put(table.array()).put(body.array(), 0, body.position()).array();
    }

    private static byte[] header(int size) {
        return ByteBuffer.allocate(128).putInt(size).putInt(0).putInt(0x02100000).put("mntrRGB XYZ ".getBytes(US_ASCII))
                .putShort((short) 2026).putShort((short) 1).putShort((short) 1).putShort((short) 0).putInt(0)
                .put("acsp".getBytes(US_ASCII)).position(68)
                .putInt(fixed(0.9642)).putInt(fixed(1.0)).putInt(fixed(0.8249)).array();
    }

    private static byte[] description(String name) {
        return ByteBuffer.allocate(90 + name.length() + 1).put("desc".getBytes(US_ASCII)).putInt(0)
                .putInt(name.length() + 1).put(name.getBytes(US_ASCII)).array();
    }

    private static byte[] text(String words) {
        return ByteBuffer.allocate(8 + words.length() + 1).put("text".getBytes(US_ASCII)).putInt(0)
                .put(words.getBytes(US_ASCII)).array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20).put("XYZ ".getBytes(US_ASCII)).putInt(0)
                .putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)).array();
    }

    private static byte[] curve() {
        var curve = ByteBuffer.allocate(12 + 2 * CURVE_POINTS).put("curv".getBytes(US_ASCII)).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (double) (CURVE_POINTS - 1);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            curve.putShort((short) StrictMath.round(linear * 65535));
        }
        return curve.array();
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }
}
