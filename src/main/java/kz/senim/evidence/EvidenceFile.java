package kz.senim.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;

/**
 * A file as it may be kept: not too large, and without what a picture tells of the place and the time.
 *
 * @param name of the file, without folders and unseen signs
 */
public record EvidenceFile(String name, byte[] content) {

    /** How a file is opened. */
    @FunctionalInterface
    interface Opening {
        InputStream open(Path file) throws IOException;
    }

    /**
     * Reads a file, which stays as it is. Slow, so never on the FX thread.
     *
     * @throws Trouble EVIDENCE_NO_FILE for folders and links, EVIDENCE_EMPTY, EVIDENCE_TOO_LARGE, EVIDENCE_CHANGING
     *     where it is written to meanwhile, EVIDENCE_UNREADABLE, PICTURE_UNKNOWN or PICTURE_BROKEN
     */
    public static EvidenceFile read(Path file) {
        return read(file, path -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
    }

    static EvidenceFile read(Path file, Opening opening) {
        try {
            byte[] content = whole(file, opening);
            unless(!Pictures.closed(content), Kind.PICTURE_UNKNOWN, file);
            return new EvidenceFile(Evidence.name(file.getFileName().toString()), Pictures.stripped(content));
        } catch (Bytes.Broken e) {
            throw new Trouble(Kind.PICTURE_BROKEN, file.toString(), e);
        } catch (IOException e) {
            throw new Trouble(Kind.EVIDENCE_UNREADABLE, file.toString(), e);
        }
    }

    private static byte[] whole(Path file, Opening opening) throws IOException {
        var before = attributes(file);
        unless(before.isRegularFile() && file.getFileName() != null, Kind.EVIDENCE_NO_FILE, file);
        unless(before.size() <= Evidence.LARGEST, Kind.EVIDENCE_TOO_LARGE, file);
        byte[] content;
        try (var in = opening.open(file)) {
            content = in.readNBytes(Evidence.LARGEST + 1);
        }
        var after = attributes(file);
        unless(content.length == before.size() && after.size() == before.size()
                && after.lastModifiedTime().equals(before.lastModifiedTime())
                && Objects.equals(after.fileKey(), before.fileKey()), Kind.EVIDENCE_CHANGING, file);
        unless(content.length > 0, Kind.EVIDENCE_EMPTY, file);
        return content;
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static void unless(boolean so, Kind kind, Path file) {
        if (!so) {
            throw new Trouble(kind, file.toString(), null);
        }
    }
}
