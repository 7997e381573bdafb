package kz.senim.pack.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fonts of one document, each embedded whole when first used. */
final class Typefaces {

    /** A stretch of text that one font draws. */
    record Run(PdfFont font, String text) {}

    private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
    private final Legible legible = new Legible(c -> Stream.of(Face.REGULAR, Face.SIGNS, Face.WIDE).anyMatch(f -> has(f, c)));

    /** Splits a text into runs, falling back from the face to signs, then to rarer alphabets. */
    List<Run> runs(String text, Face face) {
        List<Run> runs = new ArrayList<>();
        String drawable = legible.of(text);
        int start = 0;
        Face current = face;
        for (int i = 0; i < drawable.length(); i++) {
            Face next = faceFor(drawable.charAt(i), face, current);
            if (next != current) {
                add(runs, current, drawable.substring(start, i));
                start = i;
                current = next;
            }
        }
        add(runs, current, drawable.substring(start));
        return runs;
    }

    PdfFont of(Face face) {
        return fonts.computeIfAbsent(face, Typefaces::load);
    }

    private void add(List<Run> runs, Face face, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(of(face), text));
        }
    }

    /** Every drawable character lies in the basic plane, so a char is a code point here. */
    private Face faceFor(char c, Face wanted, Face current) {
        if (c == '\n') {
            return current;
        }
        return Stream.of(wanted, Face.REGULAR, Face.SIGNS).filter(f -> has(f, c)).findFirst().orElse(Face.WIDE);
    }

    private boolean has(Face face, int c) {
        return of(face).containsGlyph(c);
    }

    private static PdfFont load(Face face) {
        try (var in = Typefaces.class.getResourceAsStream(face.resource())) {
            var font = PdfFontFactory.createFont(in.readAllBytes(), PdfEncodings.IDENTITY_H,
                    EmbeddingStrategy.FORCE_EMBEDDED, false);
            // a subset would bear a random prefix, and the same pack would no longer give the same bytes
            font.setSubset(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }
}
