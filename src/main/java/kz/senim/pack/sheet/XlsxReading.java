package kz.senim.pack.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The tables of an XLSX workbook, as far as plain cells go, from whatever wrote it. */
final class XlsxReading {

    private static final String BOOK = "xl/workbook.xml";
    private static final int MOST_SHEETS = 20;

    private record Sheet(String name, String part) {}

    private final XlsxParts parts;
    private boolean from1904;

    private XlsxReading(XlsxParts parts) {
        this.parts = parts;
    }

    /** @throws TooMuch where it holds more than a register can */
    static List<Grid> read(Path file) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            return new XlsxReading(new XlsxParts(zip)).grids();
        }
    }

    private List<Grid> grids() throws IOException, XMLStreamException {
        var sheets = sheets();
        var shared = shared();
        var grids = new ArrayList<Grid>();
        for (var sheet : sheets.subList(0, Math.min(MOST_SHEETS, sheets.size()))) {
            parts.read(sheet.part(), xml -> grids.add(new Grid(sheet.name(), from1904, new SheetReading(xml, shared).lines())));
        }
        return grids;
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        var targets = targets();
        var sheets = new ArrayList<Sheet>();
        parts.read(BOOK, xml -> XlsxParts.each(xml, name -> {
            if (name.equals("workbookPr")) {
                from1904 = List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
            } else if (name.equals("sheet")) {
                String part = targets.get(relation(xml));
                if (part != null) {
                    sheets.add(new Sheet(xml.getAttributeValue(null, "name"), part));
                }
            }
        }));
        return sheets;
    }

    /** `r:id`, in whichever of the two namespaces. */
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        parts.read("xl/_rels/workbook.xml.rels", xml -> XlsxParts.each(xml, name -> {
            if (name.equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                targets.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }));
        return targets;
    }

    private List<String> shared() throws IOException, XMLStreamException {
        var shared = new ArrayList<String>();
        if (parts.has("xl/sharedStrings.xml")) {
            parts.read("xl/sharedStrings.xml", xml -> XlsxParts.each(xml, name -> {
                if (name.equals("si")) {
                    shared.add(XlsxParts.text(xml, "si"));
                }
            }));
        }
        return shared;
    }
}
