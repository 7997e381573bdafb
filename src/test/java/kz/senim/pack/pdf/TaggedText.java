package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a file in the order of its tags, as a screen reader hears them: nothing of headers and footers. */
final class TaggedText {

    /** @param depth below the root */
    record Element(int depth, String role, String language, String alternative, String text) {}

    private final Map<PdfDictionary, Map<Integer, StringBuilder>> byPage = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final StringBuilder whole = new StringBuilder();

    TaggedText(byte[] file) throws IOException {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int n = 1; n <= pdf.getNumberOfPages(); n++) {
                Map<Integer, StringBuilder> texts = new HashMap<>();
                byPage.put(pdf.getPage(n).getPdfObject(), texts);
                new PdfCanvasProcessor(new Collector(texts)).processPageContent(pdf.getPage(n));
            }
            pdf.getStructTreeRoot().getKids().forEach(kid -> walk(kid, 0));
        }
    }

    /** Without white space. */
    String whole() {
        return squeezed(whole);
    }

    List<Element> elements() {
        return elements;
    }

    static String squeezed(CharSequence text) {
        var kept = new StringBuilder();
        text.codePoints().filter(Texts::visible).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private String walk(IStructureNode node, int depth) {
        if (node instanceof PdfMcr mcr) {
            var text = mcr.getMcid() < 0 ? "" : byPage.get(mcr.getPageObject()).getOrDefault(mcr.getMcid(), new StringBuilder()).toString();
            whole.append(text);
            return text;
        }
        int at = elements.size();
        elements.add(null);
        var text = new StringBuilder();
        for (IStructureNode kid : node.getKids()) {
            text.append(kid == null ? "" : walk(kid, depth + 1));
        }
        var element = (PdfStructElem) node;
        elements.set(at, new Element(depth, element.getRole().getValue(),
                element.getLang() == null ? "" : element.getLang().toUnicodeString(),
                element.getAlt() == null ? "" : element.getAlt().toUnicodeString(), text.toString()));
        return text.toString();
    }

    private record Collector(Map<Integer, StringBuilder> texts) implements IEventListener {
        @Override
        public void eventOccurred(IEventData data, EventType type) {
            if (data instanceof TextRenderInfo info && info.getMcid() >= 0) {
                texts.computeIfAbsent(info.getMcid(), m -> new StringBuilder()).append(info.getText());
            }
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT);
        }
    }
}
