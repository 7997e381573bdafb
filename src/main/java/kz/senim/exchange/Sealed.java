package kz.senim.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.form.Refusal;
import kz.senim.seal.PasswordKey;

/**
 * An archive under a password: AES-256-GCM, with the header as what is authenticated besides. The header ends with a
 * checksum of its own, so that a damaged one is not taken for a wrong password.
 */
record Sealed(byte[] header, byte[] body) {

    static final byte[] MAGIC = "SENIM1".getBytes(StandardCharsets.US_ASCII);

    private static final int SALT = PasswordKey.SALT;
    private static final int NONCE = 12;
    private static final int SUM = 8;
    static final int HEADER = MAGIC.length + SALT + NONCE + PasswordKey.CHECK + SUM;

    private static final int TAG_BITS = 128;

    /** With a salt and a nonce that were never used before. */
    static Sealed seal(byte[] archive, char[] password) {
        byte[] fresh = new byte[SALT + NONCE];
        new SecureRandom().nextBytes(fresh);
        var key = SealKey.of(password, Arrays.copyOf(fresh, SALT));
        var header = ByteBuffer.allocate(HEADER).put(MAGIC).put(fresh).put(key.check());
        header.put(sum(header.array()));
        return new Sealed(header.array(), run(Cipher.ENCRYPT_MODE, key, header.array(), archive));
    }

    /** @throws Refusal where this is no file of ours under a password, or one whose header is damaged */
    static Sealed read(byte[] file) {
        Refusal.unless(file.length > HEADER, "cut off");
        byte[] header = Arrays.copyOf(file, HEADER);
        Refusal.unless(Arrays.equals(sum(header), Arrays.copyOfRange(header, HEADER - SUM, HEADER)), "header");
        return new Sealed(header, Arrays.copyOfRange(file, HEADER, file.length));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(header.length + body.length).put(header).put(body).array();
    }

    /** The key that the password gives; refused where it is not the one. */
    SealKey key(char[] password) {
        var key = SealKey.of(password, Arrays.copyOfRange(header, MAGIC.length, MAGIC.length + SALT));
        if (!key.fits(Arrays.copyOfRange(header, MAGIC.length + SALT + NONCE, HEADER - SUM))) {
            throw new Refusal(Kind.EXCHANGE_PASSWORD, "another password");
        }
        return key;
    }

    byte[] open(SealKey key) {
        return run(Cipher.DECRYPT_MODE, key, header, body);
    }

    private static byte[] run(int mode, SealKey key, byte[] header, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, header, MAGIC.length + SALT, NONCE));
            cipher.updateAAD(header);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new Refusal(Kind.EXCHANGE_DAMAGED, e.getMessage());
        }
    }

    private static byte[] sum(byte[] header) {
        return Arrays.copyOf(SealKey.sha256(Arrays.copyOf(header, HEADER - SUM)), SUM);
    }
}
