package kz.senim.rulebook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a file strictly: a letter that is not UTF-8 is named with its line instead of being replaced. */
final class Utf8 {

    private static final char MARK = '\uFEFF';

    private Utf8() {}

    static Optional<String> decode(byte[] bytes, Faults.InFile faults) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (result.isError()) {
            faults.add(1 + (int) out.chars().filter(c -> c == '\n').count(), "file.not-utf8");
            return Optional.empty();
        }
        return Optional.of(!out.isEmpty() && out.charAt(0) == MARK ? out.subSequence(1, out.length()).toString()
                : out.toString());
    }
}
