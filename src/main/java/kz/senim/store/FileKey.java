package kz.senim.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import kz.senim.seal.PasswordKey;

/**
 * The key of an encrypted database, 32 bytes as lower-case hexadecimal digits. H2 keeps only the low byte of each
 * character of a password, so that it is never given anything but these digits.
 */
record FileKey(String hex) {

    private static final byte[] CHECKED = "senim key check 1".getBytes(StandardCharsets.US_ASCII);

    /** A value by which the right key is known again, and from which it cannot be had. */
    byte[] check() {
        return PasswordKey.check(HexFormat.of().parseHex(hex), CHECKED);
    }

    /** As H2 takes it. */
    char[] letters() {
        return hex.toCharArray();
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "FileKey";
    }
}
