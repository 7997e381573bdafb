package kz.senim.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import kz.senim.dossier.NewFile;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;

/**
 * Writes a pack to a file so that there is either the whole new file, read again and found right, or the old one untouched.
 */
public final class PackFile {

    /** A write that fails with less room than this left has run out of it. */
    private static final long LITTLE_ROOM = 1 << 20;

    private final Renderer renderer;
    private final ToLongFunction<Path> room;

    public PackFile(Renderer renderer) {
        this(renderer, PackFile::usableSpace);
    }

    /** @param room bytes left where a file lies */
    PackFile(Renderer renderer, ToLongFunction<Path> room) {
        this.renderer = renderer;
        this.room = room;
    }

    /**
     * @param target its folder must exist; an old file there is replaced
     * @throws Trouble TARGET_UNWRITABLE, STORAGE_FULL or PACK_CHECK_FAILED
     * @throws java.util.concurrent.CancellationException where the user cancelled
     */
    public void write(Path target, Pack pack, Languages languages, Progress progress) {
        NewFile.write(target, aside -> {
            render(aside, target, pack, languages, progress);
            check(aside, target, pack, languages);
            progress.orElseStop();
        });
    }

    private void render(Path aside, Path target, Pack pack, Languages languages, Progress progress) {
        try (var out = new BufferedOutputStream(new Stopping(Files.newOutputStream(aside), progress))) {
            renderer.write(pack, languages, out, progress);
        } catch (IOException | RuntimeException e) {
            if (hasIoCause(e)) {
                throw new Trouble(room.applyAsLong(aside) < LITTLE_ROOM ? Kind.STORAGE_FULL : Kind.TARGET_UNWRITABLE, target.toString(), e);
            }
            throw (RuntimeException) e;
        }
    }

    /** A renderer's library may wrap what the disk said. */
    private static boolean hasIoCause(Throwable e) {
        return e instanceof IOException || e.getCause() != null && hasIoCause(e.getCause());
    }

    private static long usableSpace(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private void check(Path aside, Path target, Pack pack, Languages languages) {
        try {
            renderer.check(aside, pack, languages);
        } catch (IOException e) {
            throw new Trouble(Kind.PACK_CHECK_FAILED, target.toString(), e);
        }
    }
}
