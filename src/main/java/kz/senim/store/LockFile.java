package kz.senim.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The locks of the database beside it. While a password is being changed there are two, since file and lock cannot be
 * replaced in one step: whichever the process is stopped at, one of them fits. Without this file nobody can open an
 * encrypted database, so every backup carries a copy.
 */
record LockFile(Path file) {

    static final String NAME = "senim.salt";
    /** Bytes; a larger file is none of ours. */
    static final int AT_MOST = 1 << 16;

    private static final String FIRST = "format=1 PBKDF2-HMAC-SHA256";
    private static final String LOCK = "lock=";

    /** None where there is no such file. */
    List<Lock> read() throws IOException {
        return Files.exists(file) ? parse(Files.readString(file, StandardCharsets.ISO_8859_1)) : List.of();
    }

    static List<Lock> parse(String text) {
        return text.lines().filter(line -> line.startsWith(LOCK)).map(line -> Lock.read(line.substring(LOCK.length())))
                .flatMap(Optional::stream).toList();
    }

    /** Durable when it returns; without locks there is no file. */
    void write(List<Lock> locks) throws IOException {
        if (locks.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path draft = file.resolveSibling(NAME + ".part");
        try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(text(locks).getBytes(StandardCharsets.ISO_8859_1)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static String text(List<Lock> locks) {
        return locks.stream().map(lock -> LOCK + lock.written() + "\n").collect(Collectors.joining("", FIRST + "\n", ""));
    }
}
