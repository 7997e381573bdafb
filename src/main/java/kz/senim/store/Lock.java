package kz.senim.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How a key follows from a password, and how the right one is known: PBKDF2-HMAC-SHA256 over the UTF-8 form of the
 * password. Nothing in it is secret.
 *
 * @param check of the right key
 */
record Lock(int rounds, byte[] salt, byte[] check) {

    static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}):([0-9a-f]{32}):([0-9a-f]{64})");

    /** A new lock with the key that opens it. */
    record Made(Lock lock, FileKey key) {}

    static Made make(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var key = derive(password, ROUNDS, salt);
        return new Made(new Lock(ROUNDS, salt, key.check()), key);
    }

    /** Takes its time, whether the password is right or wrong. */
    Optional<FileKey> open(char[] password) {
        var key = derive(password, rounds, salt);
        return fits(key) ? Optional.of(key) : Optional.empty();
    }

    boolean fits(FileKey key) {
        return MessageDigest.isEqual(key.check(), check);
    }

    String written() {
        return rounds + ":" + HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(check);
    }

    static Optional<Lock> read(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches() ? Optional.of(new Lock(Integer.parseInt(parts.group(1)),
                HexFormat.of().parseHex(parts.group(2)), HexFormat.of().parseHex(parts.group(3)))) : Optional.empty();
    }

    /** A letter that keyboards put together in two ways is the same letter in the password. */
    private static FileKey derive(char[] password, int rounds, byte[] salt) {
        char[] composed = Normalizer.normalize(java.nio.CharBuffer.wrap(password), Normalizer.Form.NFC).toCharArray();
        var spec = new PBEKeySpec(composed, salt, rounds, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return new FileKey(HexFormat.of().formatHex(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, ' ');
        }
    }
}
