package kz.senim.main;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * One window a data folder: the first start listens on a socket of the file system, a later one calls it to the front.
 * The database itself keeps a second writer out; this only makes the second start a friendly one.
 */
final class Instance implements AutoCloseable {

    private static final byte[] SHOW = "show\n".getBytes(StandardCharsets.US_ASCII);
    /** An address is held in some hundred bytes; a longer path cannot be one. */
    private static final int LONGEST = 100;

    private final Optional<ServerSocketChannel> listening;
    private final Path address;
    private volatile Runnable called = () -> { };

    private Instance(Optional<ServerSocketChannel> listening, Path address) {
        this.listening = listening;
        this.address = address;
        listening.ifPresent(channel -> Thread.ofPlatform().daemon().name("senim-instance").start(() -> listen(channel)));
    }

    /** Nothing where another one runs on this folder already: it has been called. */
    static Optional<Instance> first(Path folder) {
        Path address = address(folder);
        if (call(address)) {
            return Optional.empty();
        }
        return Optional.of(new Instance(listen(address), address));
    }

    /** @param show what a later start brings about; run on a thread of its own */
    void whenCalled(Runnable show) {
        called = show;
    }

    @Override
    public void close() {
        listening.ifPresent(channel -> {
            try (channel) {
                Files.deleteIfExists(address);
            } catch (IOException e) {
                // what is left lying is taken for what it is at the next start
            }
        });
    }

    /** Inside the folder; where that is too long, under a short name that follows from it. */
    private static Path address(Path folder) {
        Path inside = folder.toAbsolutePath().normalize().resolve("senim.sock");
        byte[] bytes = inside.toString().getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST ? inside
                : Path.of(System.getProperty("java.io.tmpdir"), "senim-" + UUID.nameUUIDFromBytes(bytes) + ".sock");
    }

    private static boolean call(Path address) {
        if (Files.notExists(address)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(address));
            channel.write(ByteBuffer.wrap(SHOW));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Where the file system knows no sockets, there is no calling, and a second start is told by the database. */
    private static Optional<ServerSocketChannel> listen(Path address) {
        try {
            Files.createDirectories(address.getParent());
            Files.deleteIfExists(address);
            var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(address));
            return Optional.of(channel);
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private void listen(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try (var caller = channel.accept()) {
                var said = ByteBuffer.allocate(SHOW.length);
                while (said.hasRemaining() && caller.read(said) >= 0) {
                    // until the word is whole
                }
                if (said.flip().equals(ByteBuffer.wrap(SHOW))) {
                    called.run();
                }
            } catch (IOException e) {
                // closed, or a caller that went away
            }
        }
    }
}
