package kz.senim.ui.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Sha256;

/** SHA-256 of a file, in lower-case hex. */
final class PackHash {

    private PackHash() {}

    /** @throws Trouble FILE_UNREADABLE */
    static String of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = Sha256.digest();
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
            return Sha256.hex(digest.digest());
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.FILE_UNREADABLE, file.toString(), e);
        }
    }
}
