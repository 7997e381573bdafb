package kz.senim.pack.docx;

import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The words of an element with its line ends and tabs, without spaces that are bare ground. */
final class DocxText {

    private DocxText() {}

    static String of(Element element) {
        return Docx.elements(element, "*").stream().map(e -> switch (e.getLocalName()) {
            case "t" -> e.getTextContent().replace("\u00A0", "");
            case "br" -> "\n";
            case "tab" -> "\t";
            default -> "";
        }).collect(Collectors.joining());
    }
}
