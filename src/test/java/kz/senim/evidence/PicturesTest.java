package kz.senim.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a picture nothing is kept but the picture. */
class PicturesTest {

    private static boolean holds(byte[] file, String text) {
        var letters = StandardCharsets.ISO_8859_1;
        return new String(file, letters).contains(new String(text.getBytes(StandardCharsets.UTF_8), letters));
    }

    private static void silent(byte[] stripped) {
        for (String word : List.of(Shots.SECRET, "GPS", "43.2", "76.8", "Алматы", "adobe.com", "MPF")) {
            assertFalse(holds(stripped, word), word);
        }
    }

    @Test
    void aPhotographLosesEverythingButItsPixels() {
        byte[] stripped = Pictures.stripped(Shots.jpeg(6));
        silent(stripped);
        assertArrayEquals(Shots.pixels(Shots.jpeg(6)), Shots.pixels(stripped));
        assertArrayEquals(stripped, Pictures.stripped(stripped), "once is enough");
        assertTrue(holds(stripped, "JFIF"));
    }

    @Test
    void aPhotographStaysTheRightWayUp() {
        for (int value = 2; value <= 8; value++) {
            byte[] turned = Shots.joined(Shots.bytes("Exif\0\0"), new Orientation(value).tiff());
            assertTrue(holds(Pictures.stripped(Shots.jpeg(value)), new String(turned, StandardCharsets.UTF_8)));
            assertEquals(value, Orientation.of(new Orientation(value).tiff()).orElseThrow().value());
        }
        for (int value : new int[] {0, 1, 9, 65535}) {
            assertFalse(holds(Pictures.stripped(Shots.jpeg(value)), "Exif"));
        }
    }

    @Test
    void aDrawingLosesEverythingButItsPixels() {
        byte[] stripped = Pictures.stripped(Shots.png(8));
        silent(stripped);
        assertArrayEquals(Shots.pixels(Shots.png(8)), Shots.pixels(stripped));
        assertArrayEquals(stripped, Pictures.stripped(stripped));
        assertTrue(holds(stripped, "gAMA") && holds(stripped, "eXIf"));
        assertFalse(holds(Pictures.stripped(Shots.png(1)), "eXIf"));
    }

    @Test
    void aWebPictureLosesEverythingButItsPixels() {
        byte[] stripped = Pictures.stripped(Shots.webp(3));
        silent(stripped);
        byte[] features = {0x18, 0, 0, 0, 60, 0, 0, 36, 0, 0};
        assertArrayEquals(Shots.riff(Shots.piece("VP8X", features), Shots.piece("ALPH", Shots.bytes("көмес")),
                Shots.piece("VP8 ", Shots.bytes("суреттің өзі")), Shots.piece("EXIF", new Orientation(3).tiff())), stripped);
        features[0] = 0x10;
        assertTrue(holds(Pictures.stripped(Shots.webp(1)), new String(features, StandardCharsets.UTF_8)));
        assertFalse(holds(Pictures.stripped(Shots.webp(1)), "EXIF"));
    }

    @Test
    void anyOtherFileIsLeftAsItIs() {
        for (byte[] file : List.of(Shots.bytes("%PDF-1.7 GPS"), new byte[] {1}, new byte[] {(byte) 0xff, (byte) 0xd8},
                Shots.bytes("RIFF\0\0\0\0WAVE"), Shots.bytes("GIF89a"))) {
            assertArrayEquals(file, Pictures.stripped(file));
            assertFalse(Pictures.closed(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"II*\0....", "MM\0*....", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "\0\0\0\u001cftypmif1\0\0\0\0avif....",
        "\0\0\0\u0018ftypisom\0\0\0\0miafisom", "\0\0\0\fJXL \r\n", "\0\0\0\fjP  \r\n"})
    void whatCannotBeLookedIntoIsKnown(String beginning) {
        assertTrue(Pictures.closed(beginning.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aFilmIsNoPicture() {
        assertFalse(Pictures.closed(Shots.bytes("\0\0\0\u0018ftypisom\0\0\0\0isommp42")));
        assertFalse(Pictures.closed(Shots.bytes("\0\0\0\u0008ftyp")));
    }

    @Test
    void whatBeginsAsAPictureAndIsNoneIsRefused() {
        for (byte[] sound : List.of(Shots.jpeg(6), Shots.png(6), Shots.webp(6))) {
            assertThrows(Bytes.Broken.class, () -> Pictures.stripped(Arrays.copyOf(sound, sound.length / 2)));
            assertThrows(Bytes.Broken.class, () -> Pictures.stripped(Arrays.copyOf(sound, 16)));
        }
    }

    /** Either a picture that says nothing, or a refusal; never another exception, never for ever. */
    @Test
    void mutantsNeitherCrashNorHang() {
        var random = new Random(11);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (byte[] sound : List.of(Shots.jpeg(6), Shots.png(6), Shots.webp(6))) {
                for (int i = 0; i < 4000; i++) {
                    mutate(sound.clone(), random);
                }
            }
        });
    }

    private static void mutate(byte[] file, Random random) {
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            file[random.nextInt(file.length)] = (byte) (random.nextBoolean() ? 0xff : random.nextInt());
        }
        byte[] mutant = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
        try {
            byte[] stripped = Pictures.stripped(mutant);
            assertTrue(stripped.length <= mutant.length + 64);
        } catch (Bytes.Broken e) {
            assertFalse(e.getMessage().isEmpty());
        }
    }
}
