package kz.senim.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * A small file beside the database: says that data has been kept here, and how many saves were acknowledged. It is
 * the place of the salt, once there is encryption.
 */
record Marker(Path file) {

    private static final Pattern SAVES = Pattern.compile("(?m)^saves=(\\d{1,18})$");

    boolean exists() {
        return Files.exists(file);
    }

    /** 0 where it does not say. */
    long saves() throws IOException {
        if (!exists()) {
            return 0;
        }
        var saves = SAVES.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        return saves.find() ? Long.parseLong(saves.group(1)) : 0;
    }

    /** Durable before it is there. */
    void write(long saves) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        write(draft, saves, true);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** In its place and without waiting for the disk: what is saved is safe already, and this only bears witness. */
    void note(long saves) {
        try {
            write(file, saves, false);
        } catch (IOException e) {
            // a witness of an earlier save is still a witness
        }
    }

    private static void write(Path file, long saves, boolean durably) throws IOException {
        byte[] text = "format=1\nsaves=%018d\n".formatted(saves).getBytes(StandardCharsets.ISO_8859_1);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text));
            if (durably) {
                channel.force(true);
            }
        }
    }
}
