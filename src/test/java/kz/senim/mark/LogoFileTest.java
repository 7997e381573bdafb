package kz.senim.mark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.pack.model.Mark.Logo;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsSeenThroughBecomesWhite() throws IOException {
        var image = image(LogoFile.of(Logos.png(100, 40), "logo"));
        assertEquals(100, image.getWidth());
        assertEquals(0xffff0000, image.getRGB(10, 10));
        assertEquals(0xffffffff, image.getRGB(90, 10));
        assertFalse(image.getColorModel().hasAlpha());
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_4BYTE_ABGR})
    void everyKindOfPngIsDrawnAnew(int type) throws IOException {
        var logo = LogoFile.of(Logos.written("png", Logos.image(type, 60, 20)), "logo");
        var image = image(logo);
        assertEquals(60, logo.width());
        assertEquals(3, image.getRaster().getNumBands());
        assertTrue((image.getRGB(5, 5) & 0xff) < (type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY
                || type == BufferedImage.TYPE_BYTE_BINARY ? 256 : 40));
    }

    @Test
    void jpegIsTaken() throws IOException {
        var image = image(LogoFile.of(Logos.written("jpeg", Logos.image(BufferedImage.TYPE_INT_RGB, 60, 20)), "logo"));
        assertEquals(60, image.getWidth());
        assertTrue((image.getRGB(5, 5) >> 16 & 0xff) > 200);
    }

    @Test
    void largeOnesBecomeAsFineAsAPrinterShows() {
        assertEquals(1200, LogoFile.of(Logos.png(4000, 1000), "logo").width());
        var high = LogoFile.of(Logos.png(100, 2000), "logo");
        assertEquals(400, high.height());
        assertEquals(20, high.width());
        assertEquals(1, LogoFile.of(Logos.png(4000, 1), "logo").height());
    }

    @Test
    void nothingButThePixelsIsKept() {
        var secret = "43.238949 Алматы";
        byte[] png = Logos.png(40, 20);
        byte[] telling = joined(Arrays.copyOf(png, 33), Logos.chunk("tEXt", Logos.bytes("Comment\0" + secret)),
                Arrays.copyOfRange(png, 33, png.length), Logos.bytes(secret));
        byte[] kept = LogoFile.of(telling, "logo").png();
        assertFalse(new String(kept, StandardCharsets.UTF_8).contains(secret));
        assertArrayEquals(LogoFile.of(png, "logo").png(), kept);
    }

    @Test
    void svgIsDrawnLarge() throws IOException {
        var logo = LogoFile.of(Logos.bytes(Logos.SVG), "logo");
        assertEquals(1200, logo.width());
        assertEquals(320, logo.height());
        var image = image(logo);
        assertEquals(0xffffffff, image.getRGB(380, 160));
        assertEquals(0xff1a2330, image.getRGB(130 * 4, 160));
        assertTrue((image.getRGB(40, 280) & 0xff) > 100 && (image.getRGB(40, 280) >> 16 & 0xff) < 60);
        assertArrayEquals(logo.png(), LogoFile.of(Logos.bytes("\ufeff" + Logos.SVG), "logo").png());
    }

    @Test
    void moreBytesThanALogoHasAreRefused() throws IOException {
        assertEquals(Kind.LOGO_TOO_LARGE, refused(new byte[LogoFile.LARGEST + 1]));
        assertEquals(Kind.LOGO_TOO_LARGE, refused(Logos.svg("<desc>" + " ".repeat(LogoFile.LARGEST_SVG) + "</desc>")));
    }

    @Test
    void bombsAreKnownByTheirHead() throws IOException {
        byte[] bomb = Logos.bomb(60_000, 60_000);
        assertTrue(bomb.length < 3000);
        assertEquals(Kind.LOGO_TOO_MANY_PIXELS, refused(bomb));
        assertEquals(Kind.LOGO_TOO_MANY_PIXELS, refused(Logos.bomb(4001, 1)));
        assertEquals(Kind.LOGO_TOO_MANY_PIXELS, refused(Logos.written("jpeg", Logos.image(BufferedImage.TYPE_INT_RGB, 10, 4001))));
        assertEquals(Kind.LOGO_BROKEN, refused(Logos.bomb(Integer.MIN_VALUE, 1)));
    }

    /** A text that unpacks into a gigabyte is not unpacked. */
    @Test
    void packedTextIsLeftAlone() {
        byte[] png = Logos.png(40, 20);
        byte[] packed = joined(Logos.bytes("Comment\0\0"), Logos.deflated(1 << 28));
        byte[] telling = joined(Arrays.copyOf(png, 33), Logos.chunk("zTXt", packed), Arrays.copyOfRange(png, 33, png.length));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> LogoFile.of(telling, "logo"));
    }

    @Test
    void printColoursAreRefusedInWordsOfTheirOwn() throws IOException {
        assertEquals(Kind.LOGO_COLOURS, refused(cmyk()));
    }

    private static byte[] cmyk() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.7, 0.99})
    void cutOffFilesAreBroken(double share) throws IOException {
        for (byte[] whole : new byte[][] {Logos.png(300, 200), Logos.written("jpeg", Logos.image(BufferedImage.TYPE_INT_RGB, 300, 200)),
            Logos.bytes(Logos.SVG)}) {
            assertEquals(Kind.LOGO_BROKEN, refused(Arrays.copyOf(whole, (int) Math.max(8, whole.length * share))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<html/>", "%PDF-1.7", "<?xml version='1.0'?><x:svg xmlns:x='urn:other'/>", "жай мәтін"})
    void otherFilesAreNoLogos(String content) throws IOException {
        assertEquals(Kind.LOGO_UNKNOWN, refused(Logos.bytes(content)));
    }

    @Test
    void aFolderIsNoLogoAndWhatIsNotThereCannotBeRead() {
        assertEquals(Kind.LOGO_UNKNOWN, assertThrows(Trouble.class, () -> LogoFile.read(folder)).kind());
        assertEquals(Kind.EVIDENCE_UNREADABLE, assertThrows(Trouble.class, () -> LogoFile.read(folder.resolve("жоқ.png"))).kind());
    }

    /** Whatever comes, it is either a logo or refused in words. */
    @Test
    void noFileBreaksTheReading() {
        var random = new Random(7);
        byte[][] seeds = {Logos.png(60, 40), Logos.written("jpeg", Logos.image(BufferedImage.TYPE_INT_RGB, 60, 40)),
            Logos.bytes(Logos.SVG), Base64.getDecoder().decode("R0lGODlhAQABAAAAACw=")};
        for (int i = 0; i < 1500; i++) {
            byte[] file = seeds[i % seeds.length].clone();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            readOrRefused(file);
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            readOrRefused(noise);
        }
    }

    private static void readOrRefused(byte[] file) {
        try {
            assertTrue(LogoFile.of(file, "logo").width() <= 1200);
        } catch (Trouble trouble) {
            assertTrue(trouble.kind().name().startsWith("LOGO_"), trouble.kind().name());
        }
    }

    private Kind refused(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("logo.png"), content);
        Kind kind = assertThrows(Trouble.class, () -> LogoFile.read(file)).kind();
        assertArrayEquals(content, Files.readAllBytes(file));
        return kind;
    }

    private static BufferedImage image(Logo logo) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertEquals(logo.width(), image.getWidth());
        assertEquals(logo.height(), image.getHeight());
        return image;
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
