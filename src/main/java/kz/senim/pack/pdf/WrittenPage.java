package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.senim.pack.model.Sha256;

/**
 * A page of a file as it can be compared.
 *
 * @param words as drawn, in the order of drawing, without white space
 * @param drawn stands for all that the page draws itself and for how many links and notes lie on it
 */
public record WrittenPage(String words, String drawn) {

    private static final Pattern SHORT = Pattern.compile("SHA-256[0-9a-f]{8}…[0-9a-f]{8}");

    static WrittenPage of(PdfPage page) {
        var words = new StringBuilder();
        new PdfCanvasProcessor(new Collector(words)).processPageContent(page);
        return new WrittenPage(squeezed(words), Sha256.of(page.getContentBytes()) + " " + page.getAnnotations().size());
    }

    /** Whether the hash of the machine copy stands on it, in short as on every page. */
    public boolean names(String hash) {
        return words.contains(squeezed(Furniture.printed(hash)));
    }

    /** The words without any hash in short. */
    public String unhashed() {
        return SHORT.matcher(words).replaceAll("");
    }

    static String squeezed(CharSequence text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private record Collector(StringBuilder words) implements IEventListener {

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            if (data instanceof TextRenderInfo text) {
                words.append(text.getText());
            }
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT);
        }
    }
}
