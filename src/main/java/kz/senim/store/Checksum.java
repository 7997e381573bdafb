package kz.senim.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as 64 lower-case hexadecimal digits. H2 keeps no checksums of its pages, so the records carry theirs. */
record Checksum(String hex) {

    static final Checksum NONE = new Checksum("0".repeat(64));

    /** Over the written form of each field with its length in bytes before it; null is told from empty. */
    static Checksum of(Object... fields) {
        var digest = sha256();
        for (Object field : fields) {
            byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field == null ? -1 : bytes.length).flip());
            digest.update(bytes);
        }
        return new Checksum(HexFormat.of().formatHex(digest.digest()));
    }

    /** Of bytes as they are: what the world calls their SHA-256. */
    static Checksum ofBytes(byte[] bytes) {
        return new Checksum(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** Both together, whatever their order; a checksum put in twice is taken out again. */
    Checksum with(Checksum other) {
        byte[] mine = HexFormat.of().parseHex(hex);
        byte[] theirs = HexFormat.of().parseHex(other.hex);
        for (int i = 0; i < mine.length; i++) {
            mine[i] ^= theirs[i];
        }
        return new Checksum(HexFormat.of().formatHex(mine));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
