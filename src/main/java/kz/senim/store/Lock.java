package kz.senim.store;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.senim.seal.PasswordKey;

/**
 * How a key follows from a password, and how the right one is known. Nothing in it is secret.
 *
 * @param check of the right key
 */
record Lock(int rounds, byte[] salt, byte[] check) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}):([0-9a-f]{32}):([0-9a-f]{64})");

    /** A new lock with the key that opens it. */
    record Made(Lock lock, FileKey key) {}

    static Made make(char[] password) {
        byte[] salt = new byte[PasswordKey.SALT];
        new SecureRandom().nextBytes(salt);
        var key = derive(password, PasswordKey.ROUNDS, salt);
        return new Made(new Lock(PasswordKey.ROUNDS, salt, key.check()), key);
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

    private static FileKey derive(char[] password, int rounds, byte[] salt) {
        return new FileKey(HexFormat.of().formatHex(PasswordKey.derive(password, salt, rounds)));
    }
}
