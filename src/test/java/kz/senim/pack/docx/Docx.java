package kz.senim.pack.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.text.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A file made of a pack, read without the library that made it. */
final class Docx {

    static final String BODY = "word/document.xml";

    private final Map<String, byte[]> parts = new TreeMap<>();

    Docx(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    static byte[] render(Pack pack, Languages languages) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxPack(Words.load("pdf")).write(pack, languages, out, Progress.UNSEEN);
        return out.toByteArray();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Document part(String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
    }

    /** Elements by their name without a prefix, in order. */
    List<Element> all(String part, String name) throws Exception {
        return elements(part(part).getDocumentElement(), name);
    }

    static List<Element> elements(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name);
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    static Stream<Element> children(Element of) {
        var nodes = of.getChildNodes();
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(n -> n.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast);
    }

    /** Attribute of the word processor's own namespace. */
    static String value(Element of, String name) {
        return of.getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", name);
    }

    /** Every word of the body, without what nobody sees, also what only readers' voices say. */
    String whole() throws Exception {
        var text = new StringBuilder();
        for (var element : all(BODY, "*")) {
            switch (element.getLocalName()) {
                case "t" -> text.append(element.getTextContent());
                case "tblCaption", "tblDescription" -> text.append(value(element, "val"));
                default -> { }
            }
        }
        return squeezed(text.toString());
    }

    static String squeezed(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
