package kz.senim.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photographs that tell where they were taken. */
final class Shots {

    /** Stands in every place where a picture can say something. */
    static final String SECRET = "GPS 43.238949 76.889709 Алматы";

    private Shots() {}

    static BufferedImage picture(boolean transparent) {
        var image = new BufferedImage(61, 37, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 61; x++) {
            for (int y = 0; y < 37; y++) {
                image.setRGB(x, y, (x * 4 << 16 | y * 6 << 8 | (x ^ y)) | (transparent ? x * 4 << 24 : 0xff000000));
            }
        }
        return image;
    }

    private static byte[] written(String kind, boolean transparent) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(transparent), kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static int[] pixels(byte[] file) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(file));
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A directory with an orientation and, after it, a text with the place. */
    static byte[] tiff(ByteOrder order, int orientation) {
        byte[] text = bytes(SECRET);
        return ByteBuffer.allocate(38 + text.length).order(order).put(bytes(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"))
                .putShort((short) 42).putInt(8).putShort((short) 2)
                .putShort((short) 0x010e).putShort((short) 2).putInt(text.length).putInt(38)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).put(text).array();
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length).put((byte) 0xff).put((byte) marker)
                .putShort((short) (2 + content.length)).put(content).array();
    }

    static byte[] jpeg(int orientation) {
        byte[] plain = written("jpeg", false);
        int after = 4 + (plain[4] << 8 | plain[5] & 0xff);
        byte[] secret = bytes(SECRET);
        return joined(Arrays.copyOf(plain, after),
                segment(0xe1, joined(bytes("Exif\0\0"), tiff(ByteOrder.LITTLE_ENDIAN, orientation))),
                segment(0xe1, joined(bytes("http://ns.adobe.com/xap/1.0/\0"), secret)), segment(0xed, secret),
                segment(0xfe, secret), segment(0xe2, joined(bytes("MPF\0"), secret)), segment(0xef, secret),
                Arrays.copyOfRange(plain, after, plain.length), secret);
    }

    static byte[] chunk(String name, byte[] content) {
        byte[] named = joined(bytes(name), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(named).putInt((int) sum.getValue()).array();
    }

    static byte[] png(int orientation) {
        byte[] plain = written("png", true);
        int header = 8 + 25;
        byte[] secret = bytes(SECRET);
        return joined(Arrays.copyOf(plain, header), chunk("eXIf", tiff(ByteOrder.BIG_ENDIAN, orientation)),
                chunk("tEXt", secret), chunk("zTXt", secret), chunk("iTXt", secret), chunk("tIME", new byte[7]),
                chunk("caBX", secret), chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f}),
                Arrays.copyOfRange(plain, header, plain.length), secret);
    }

    static byte[] piece(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(name)).putInt(content.length).put(content).array();
    }

    static byte[] riff(byte[]... pieces) {
        byte[] body = joined(pieces);
        return joined(bytes("RIFF"), ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(4 + body.length).array(),
                bytes("WEBP"), body);
    }

    static byte[] webp(int orientation) {
        byte[] features = {0x1c, 0, 0, 0, 60, 0, 0, 36, 0, 0};
        return joined(riff(piece("VP8X", features), piece("ALPH", bytes("көмес")), piece("VP8 ", bytes("суреттің өзі")),
                piece("EXIF", tiff(ByteOrder.LITTLE_ENDIAN, orientation)), piece("XMP ", bytes(SECRET)),
                piece("C2PA", bytes(SECRET))), bytes(SECRET));
    }
}
