package kz.senim.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Consumer;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;

/** Writes beside the target, has it checked there, and only then puts it in the target's place. */
final class NewFile {

    /** A write that fails with less room than this left has run out of it. */
    private static final long LITTLE_ROOM = 1 << 20;

    private NewFile() {}

    /** @param check throws where what was written is not right */
    static void write(Path target, byte[] bytes, Consumer<Path> check) {
        Path aside = beside(target);
        try {
            fill(aside, target, bytes);
            check.accept(aside);
            move(aside, target);
        } finally {
            discard(aside);
        }
    }

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

    private static void fill(Path aside, Path target, byte[] bytes) {
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        } catch (IOException e) {
            boolean full = aside.toFile().getUsableSpace() < LITTLE_ROOM;
            throw new Trouble(full ? Kind.STORAGE_FULL : Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private static void move(Path aside, Path target) {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // a part left over harms nothing, and the export's own outcome matters more
        }
    }
}
