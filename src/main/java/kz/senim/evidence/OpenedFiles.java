package kz.senim.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;

/**
 * Copies of evidence for the programs that show it, in a folder that only its owner may enter. They are removed when
 * the program ends, and what a killed one has left when it starts again: the name of the folder follows from that of
 * the data.
 */
public final class OpenedFiles implements AutoCloseable {

    /** What programs show. Anything else might be run instead. */
    private static final Set<String> SHOWN = Set.of("pdf", "txt", "csv", "md", "rtf", "doc", "docx", "xls", "xlsx", "ppt",
            "pptx", "odt", "ods", "odp", "jpg", "jpeg", "png", "webp", "gif", "bmp", "eml", "msg", "json", "xml", "zip",
            "mp3", "mp4", "wav", "ogg", "webm", "p7s", "sig", "cms");

    private final Path folder;
    private final List<Path> made = new ArrayList<>();

    /**
     * @param temporary the system's folder for such files
     * @param data      where the data lies; one program at a time works there
     */
    public OpenedFiles(Path temporary, Path data) {
        var id = UUID.nameUUIDFromBytes(data.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        folder = temporary.resolve("senim-" + id);
    }

    /** Whether the system's programs only show such a file. */
    public static boolean shown(String name) {
        return SHOWN.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * A copy that cannot be changed: nobody takes it for the evidence itself and edits it in vain.
     *
     * @throws Trouble TARGET_UNWRITABLE
     */
    public synchronized Path put(String name, byte[] content) {
        try {
            Path file = place(name);
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            file.toFile().setReadOnly();
            return file;
        } catch (IOException e) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, folder.toString(), e);
        }
    }

    /**
     * Where such a copy may be written by others.
     *
     * @throws Trouble TARGET_UNWRITABLE
     */
    public synchronized Path free(String name) {
        try {
            return place(name);
        } catch (IOException e) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, folder.toString(), e);
        }
    }

    private Path place(String name) throws IOException {
        return Files.createDirectory(home().resolve(UUID.randomUUID().toString()), ownerOnly(folder)).resolve(PlainName.of(name));
    }

    /** Where somebody else has made a folder of this name, another one is taken. */
    private Path home() throws IOException {
        if (made.isEmpty()) {
            try {
                made.add(Files.createDirectory(folder, ownerOnly(folder)));
            } catch (IOException e) {
                made.add(Files.createTempDirectory(folder.getParent(), "senim-"));
            }
        }
        return made.getFirst();
    }

    private static FileAttribute<?>[] ownerOnly(Path place) {
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    /** Removes what a program that was killed has left. */
    public synchronized void tidy() {
        clear(folder);
    }

    /** What another program still holds is left for the next start. */
    @Override
    public synchronized void close() {
        made.forEach(OpenedFiles::clear);
        made.clear();
    }

    private static void clear(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(OpenedFiles::remove);
        } catch (IOException | RuntimeException e) {
            // of somebody else: then it holds nothing of ours
        }
    }

    private static void remove(Path file) {
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                file.toFile().setWritable(true);
                wipe(file);
            }
            Files.delete(file);
        } catch (IOException e) {
            // tried again at the next start
        }
    }

    /** So that a plain file is not just out of the directory. */
    private static void wipe(Path file) throws IOException {
        byte[] zeros = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            for (long left = Files.size(file); left > 0; left -= zeros.length) {
                out.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        }
    }
}
