package kz.senim.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of an encrypted database, 32 bytes as lower-case hexadecimal digits. H2 keeps only the low byte of each
 * character of a password, so that it is never given anything but these digits.
 */
record FileKey(String hex) {

    private static final String CHECKING = "HmacSHA256";
    private static final byte[] CHECKED = "senim key check 1".getBytes(StandardCharsets.US_ASCII);

    /** A value by which the right key is known again, and from which it cannot be had. */
    byte[] check() {
        try {
            var mac = Mac.getInstance(CHECKING);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), CHECKING));
            return mac.doFinal(CHECKED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
