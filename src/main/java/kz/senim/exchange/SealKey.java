package kz.senim.exchange;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The key that a password and a salt give: PBKDF2-HMAC-SHA256 over the UTF-8 form of the password. */
record SealKey(SecretKey secret) {

    static final int CHECK = 32;

    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    private static final byte[] CHECKED = "senim exchange key check 1".getBytes(StandardCharsets.US_ASCII);

    /** A letter that keyboards put together in two ways is the same letter in the password. */
    static SealKey of(char[] password, byte[] salt) {
        char[] composed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC).toCharArray();
        var spec = new PBEKeySpec(composed, salt, ROUNDS, BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return new SealKey(new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, ' ');
        }
    }

    /** A value by which the right key is known again, and from which it cannot be had. */
    byte[] check() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal(CHECKED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(byte[] check) {
        return MessageDigest.isEqual(check(), check);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
