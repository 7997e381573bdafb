package kz.senim.mark;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Logos of every kind, and files that only look like one. */
public final class Logos {

    public static final String SVG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 80">
              <title>Сенім</title>
              <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
              <defs><linearGradient id="sky"><stop offset="0" stop-color="#0b6e8f"/><stop offset="1" stop-color="#2b7a4b"/></linearGradient>
              <circle id="dot" r="10"/></defs>
              <style>.sky { fill: url(#sky); }</style>
              <rect class="sky" width="80" height="80" rx="14"/>
              <path d="M 22 42 l 14 16 l 24 -34" fill="none" stroke="#ffffff" stroke-width="9"/>
              <use xlink:href="#dot" x="130" y="40" fill="#1a2330"/><use href="#dot" x="170" y="40" fill="url(#sky)"/>
              <rect x="200" y="30" width="90" height="20" fill="#1a2330"/>
            </svg>
            """;

    private Logos() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** With something in the middle. */
    static byte[] svg(String more) {
        return bytes("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='30' height='10'>"
                + more + "</svg>");
    }

    public static byte[] png(int width, int height) {
        return written("png", image(BufferedImage.TYPE_INT_ARGB, width, height));
    }

    static byte[] written(String kind, BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, kind, out)) {
                throw new IllegalStateException(kind);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Left half red; the right half is not drawn. */
    static BufferedImage image(int type, int width, int height) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return image;
    }

    /** Says it is that large, and is nearly as small on the disk as such a file can be. */
    static byte[] bomb(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0}).array()));
        out.writeBytes(chunk("IDAT", deflated(1 << 20)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** That many zeros. */
    static byte[] deflated(int zeros) {
        var deflater = new Deflater();
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        byte[] packed = new byte[zeros / 900 + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return ByteBuffer.allocate(length).put(packed, 0, length).array();
    }

    static byte[] chunk(String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length).put(name.getBytes(StandardCharsets.ISO_8859_1)).put(content).array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(named).putInt((int) sum.getValue()).array();
    }
}
