package kz.senim.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Keys of files that are out there: the values were computed by another program (Python's hashlib and hmac). */
class PasswordKeyTest {

    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    private static byte[] key(String password) {
        return PasswordKey.derive(password.toCharArray(), SALT, PasswordKey.ROUNDS);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void isWhatItHasAlwaysBeen() {
        byte[] key = key("Құпия сөз № 230");
        assertEquals("7b10fcd97c1b5c4399aef770e4bfc13f6c69c7f880e99963915819d5dc1d0ebd", hex(key));
        byte[] check = PasswordKey.check(key, "senim key check 1".getBytes(StandardCharsets.US_ASCII));
        assertEquals("626960ad6052f22c8fab0daa491fc46c2f5b503a00fa67e79505799799cd8702", hex(check));
        assertEquals(PasswordKey.CHECK, check.length);
    }

    @Test
    void aLetterPutTogetherInTwoWaysIsTheSame() {
        assertEquals("2e7c776179a13b54529ce6af8750a7dda27d8cf3b04e8fdb4d87c251db93886b", hex(key("Йод")));
        assertArrayEquals(key("Йод"), key(Normalizer.normalize("Йод", Normalizer.Form.NFD)));
    }

    @Test
    void thePasswordGivenStaysAndAnotherSaltGivesAnotherKey() {
        char[] password = "құпия".toCharArray();
        byte[] key = PasswordKey.derive(password, SALT, 1);
        assertArrayEquals("құпия".toCharArray(), password);
        assertFalse(Arrays.equals(key, PasswordKey.derive(password, new byte[PasswordKey.SALT], 1)));
        assertFalse(Arrays.equals(key, PasswordKey.derive(password, SALT, 2)));
    }
}
