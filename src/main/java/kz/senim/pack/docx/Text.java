package kz.senim.pack.docx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.xmlbeans.XmlObject;

/** The words of a part of a document in their order, those for who cannot see its tables included. */
final class Text {

    private Text() {}

    static String of(XmlObject part) {
        var text = new StringBuilder();
        try {
            var reader = part.newXMLStreamReader();
            boolean words = false;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        words = reader.getLocalName().equals("t");
                        if (reader.getLocalName().matches("tblCaption|tblDescription")) {
                            text.append(reader.getAttributeValue(0)).append('\n');
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        text.append(reader.getLocalName().equals("p") ? "\n" : "");
                        words = false;
                    }
                    case XMLStreamConstants.CHARACTERS -> text.append(words ? reader.getText() : "");
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
