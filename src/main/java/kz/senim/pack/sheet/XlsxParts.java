package kz.senim.pack.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of a workbook, read with no entity and no more than a register can hold. */
final class XlsxParts {

    /** Bytes of all parts together, unpacked: a small file may swell up to a thousandfold. */
    private static final long LARGEST = 256L << 20;

    private final ZipFile zip;
    private final XMLInputFactory factory;
    private long left = LARGEST;

    @FunctionalInterface
    interface Work {
        void on(XMLStreamReader xml) throws IOException, XMLStreamException;
    }

    @FunctionalInterface
    interface Element {
        void begins(String name) throws XMLStreamException;
    }

    XlsxParts(ZipFile zip) {
        this.zip = zip;
        this.factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    void read(String part, Work work) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        try (var in = new Bounded(zip.getInputStream(entry))) {
            work.on(factory.createXMLStreamReader(in));
        }
    }

    /** Goes through all elements that begin. */
    static void each(XMLStreamReader xml, Element element) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.begins(xml.getLocalName());
            }
        }
    }

    /** All text pieces within an element, but none of how it is read out. */
    static String text(XMLStreamReader xml, String within) throws XMLStreamException {
        var text = new StringBuilder();
        boolean spoken = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t") && !spoken) {
                text.append(Escaping.plain(xml.getElementText()));
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = true;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = false;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(within)) {
                break;
            }
        }
        return text.toString();
    }

    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            return counted(count, count);
        }

        private int counted(int result, int count) {
            left -= Math.max(0, count);
            if (left < 0) {
                throw new TooMuch();
            }
            return result;
        }
    }
}
