package kz.senim.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON as UTF-8, with the same line ends on every system. Read strictly: no key twice, nothing deep, one value. */
public final class Json {

    private static final int LARGEST = 64 << 20;
    /** Reasons stand within reasons. */
    private static final int DEEPEST = 100;
    private static final int MOST_TOKENS = 3_000_000;

    private static final JSON FORM = JSON.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxTokenCount(MOST_TOKENS)
                    .maxStringLength(LARGEST).maxNumberLength(20).maxNameLength(100).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS, JSON.Feature.WRITE_NULL_PROPERTIES)
            .prettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))).build();

    private Json() {}

    public static byte[] bytes(Map<String, Object> all) {
        try {
            return (surrogatesEscaped(FORM.asString(all)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Object tree(byte[] json) throws IOException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
        try (var parser = FORM.getStreamingFactory().createParser(text)) {
            Object tree = FORM.anyFrom(parser);
            Refusal.unless(parser.nextToken() == null, "more after the end");
            return tree;
        }
    }

    /** Half of a pair can be typed and has no form in UTF-8; as an escape it is kept. */
    private static String surrogatesEscaped(String json) {
        var out = new StringBuilder(json.length());
        for (char letter : json.toCharArray()) {
            if (Character.isSurrogate(letter)) {
                out.append("\\u").append(Integer.toHexString(letter));
            } else {
                out.append(letter);
            }
        }
        return out.toString();
    }
}
