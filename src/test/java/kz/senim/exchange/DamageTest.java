package kz.senim.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.form.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is refused, whatever was damaged: never another exception, never another dossier. */
class DamageTest {

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void anOffice() {
        office = new Office(folder);
    }

    @Test
    void everyBitCounts() {
        byte[] sound = office.bytes(Samples.small());
        for (int bit = 0; bit < sound.length * 8; bit++) {
            int place = bit;
            assertTrue(office.refused(flipped(sound, bit)).isPresent(), () -> "bit " + place);
        }
    }

    @Test
    void everyCutIsNoticed() {
        byte[] sound = office.bytes(Samples.small());
        for (int length = 0; length < sound.length; length++) {
            int cut = length;
            assertTrue(office.refused(Arrays.copyOf(sound, length)).isPresent(), () -> "cut at " + cut);
        }
        assertEquals(Optional.of(Kind.EXCHANGE_DAMAGED), office.refused(Arrays.copyOf(sound, sound.length + 1)));
    }

    @Test
    void aThousandMutantsAreRefused() {
        byte[] sound = office.bytes(new Samples(7).any());
        var random = new Random(42);
        for (int i = 0; i < 1000; i++) {
            byte[] mutant = mutant(sound, random);
            assertEquals(Arrays.equals(mutant, sound), office.refused(mutant).isEmpty());
        }
    }

    /** Bytes are overwritten, a stretch is left out, put elsewhere or doubled. */
    private static byte[] mutant(byte[] sound, Random random) {
        int from = random.nextInt(sound.length);
        int to = from + random.nextInt(Math.min(64, sound.length - from) + 1);
        byte[] before = Arrays.copyOf(sound, from);
        byte[] middle = Arrays.copyOfRange(sound, from, to);
        byte[] after = Arrays.copyOfRange(sound, to, sound.length);
        return switch (random.nextInt(4)) {
            case 0 -> joined(before, after);
            case 1 -> joined(before, middle, middle, after);
            case 2 -> joined(after, middle, before);
            default -> {
                random.nextBytes(middle);
                yield joined(before, middle, after);
            }
        };
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] sound, int bit) {
        byte[] damaged = sound.clone();
        damaged[bit / 8] ^= (byte) (1 << bit % 8);
        return damaged;
    }

    /** Deriving the key takes its time, so that the body is opened with the key at hand. */
    @Test
    void everyBitUnderAPasswordCounts() {
        byte[] sound = Office.read(office.write(Samples.small(), Optional.of(Office.WORD)));
        for (int bit = 0; bit < Sealed.HEADER * 8; bit++) {
            var kind = office.refused(flipped(sound, bit)).orElseThrow();
            assertFalse(kind == Kind.EXCHANGE_PASSWORD, "damage is not taken for a wrong password");
        }
        var whole = Sealed.read(sound);
        var key = whole.key(Office.WORD);
        for (int bit = 0; bit < whole.body().length * 8; bit++) {
            var damaged = new Sealed(whole.header(), flipped(whole.body(), bit));
            assertThrows(Refusal.class, () -> damaged.open(key));
        }
        for (int length = 0; length < Sealed.HEADER; length++) {
            assertTrue(office.refused(Arrays.copyOf(sound, length)).isPresent());
        }
        assertEquals(Optional.of(Kind.EXCHANGE_DAMAGED), office.refused(Arrays.copyOf(sound, sound.length - 1)));
        assertEquals(Optional.of(Kind.EXCHANGE_DAMAGED), office.refused(flipped(sound, sound.length * 8 - 1)));
    }

    @Test
    void aHeaderMadeToFitIsStillAuthenticated() {
        var sealed = Sealed.read(Office.read(office.write(Samples.small(), Optional.of(Office.WORD))));
        var key = sealed.key(Office.WORD);
        byte[] header = sealed.header().clone();
        header[Sealed.HEADER - 1] ^= 1;
        assertThrows(Refusal.class, () -> new Sealed(header, sealed.body()).open(key));
    }

    @Test
    void anotherPasswordIsToldFromDamage() {
        Path file = office.write(Samples.small(), Optional.of("басқа сөз".toCharArray()));
        assertEquals(Optional.of(Kind.EXCHANGE_PASSWORD), office.refused(Office.read(file)));
        var none = assertThrows(Trouble.class, () -> Office.FILES.read(file, Optional.empty()));
        assertEquals(Kind.EXCHANGE_PASSWORD, none.kind());
        assertEquals(file.toString(), none.subject());
    }
}
