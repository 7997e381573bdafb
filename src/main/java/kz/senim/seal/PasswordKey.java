package kz.senim.seal;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of 32 bytes that a password and a salt give: PBKDF2-HMAC-SHA256 over the UTF-8 form of the password. */
public final class PasswordKey {

    /** Of a new key. */
    public static final int ROUNDS = 600_000;

    /** Bytes of a new salt. */
    public static final int SALT = 16;

    /** Bytes of the value by which a key is known again. */
    public static final int CHECK = 32;

    private static final int BITS = 256;
    private static final String CHECKING = "HmacSHA256";

    private PasswordKey() {}

    /** A letter that keyboards put together in two ways is the same letter in the password. */
    public static byte[] derive(char[] password, byte[] salt, int rounds) {
        char[] composed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC).toCharArray();
        var spec = new PBEKeySpec(composed, salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, ' ');
        }
    }

    /**
     * A value by which the right key is known again, and from which it cannot be had.
     *
     * @param purpose what the key is for, so that the value of one purpose says nothing of another
     */
    public static byte[] check(byte[] key, byte[] purpose) {
        try {
            var mac = Mac.getInstance(CHECKING);
            mac.init(new SecretKeySpec(key, CHECKING));
            return mac.doFinal(purpose);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
