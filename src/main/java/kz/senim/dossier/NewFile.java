package kz.senim.dossier;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import kz.senim.dossier.Trouble.Kind;

/** Either the whole new file is there in the end, or what was there before: written beside the target, then moved. */
public final class NewFile {

    private NewFile() {}

    /** Writes and checks what is to take the target's place; throws where it is not right. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path aside);
    }

    /**
     * @param target its folder must exist; an old file there is replaced
     * @throws Trouble TARGET_UNWRITABLE, and whatever the filling throws
     */
    public static void write(Path target, Filling filling) {
        Path aside = beside(target);
        try {
            filling.fill(aside);
            replace(aside, target);
        } finally {
            discard(aside);
        }
    }

    /** Not a temporary file of the system's: those only their owner may read, and so it would be with the new file. */
    private static Path beside(Path target) {
        if (Files.isDirectory(target)) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, target.toString(), null);
        }
        try {
            return Files.createFile(target.toAbsolutePath().resolveSibling(".senim-" + UUID.randomUUID() + ".part"));
        } catch (IOException e) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private static void replace(Path aside, Path target) {
        try {
            move(aside, target);
        } catch (IOException e) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // a part left over harms nothing, and the outcome of the writing matters more
        }
    }
}
