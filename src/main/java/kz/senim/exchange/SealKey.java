package kz.senim.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import kz.senim.seal.PasswordKey;

/** The key of a file under a password. */
record SealKey(SecretKey secret) {

    private static final byte[] CHECKED = "senim exchange key check 1".getBytes(StandardCharsets.US_ASCII);

    static SealKey of(char[] password, byte[] salt) {
        return new SealKey(new SecretKeySpec(PasswordKey.derive(password, salt, PasswordKey.ROUNDS), "AES"));
    }

    byte[] check() {
        return PasswordKey.check(secret.getEncoded(), CHECKED);
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
