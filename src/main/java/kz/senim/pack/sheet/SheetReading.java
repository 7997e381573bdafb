package kz.senim.pack.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One sheet of a workbook. What a formula gave is read as it was saved. */
final class SheetReading {

    static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 200;
    private static final int BASE = 26;

    private final XMLStreamReader xml;
    private final List<String> shared;
    private final List<Grid.Line> lines = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int number;

    SheetReading(XMLStreamReader xml, List<String> shared) {
        this.xml = xml;
        this.shared = shared;
    }

    List<Grid.Line> lines() throws XMLStreamException {
        XlsxParts.each(xml, name -> {
            if (name.equals("row")) {
                finish();
                String stated = xml.getAttributeValue(null, "r");
                number = stated == null ? number + 1 : Integer.parseInt(stated);
            } else if (name.equals("c")) {
                cell();
            }
        });
        finish();
        return lines;
    }

    private void finish() {
        if (row.stream().anyMatch(cell -> !cell.blank())) {
            lines.add(new Grid.Line(number, row));
        }
        if (lines.size() > MOST_ROWS) {
            throw new TooMuch();
        }
        row = new ArrayList<>();
    }

    private void cell() throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        int column = place == null ? row.size() : column(place);
        var cell = content(String.valueOf(xml.getAttributeValue(null, "t")));
        if (column >= row.size() && column < MOST_COLUMNS) {
            while (row.size() < column) {
                row.add(Cell.BLANK);
            }
            row.add(cell);
        }
    }

    /** "AB12" is 27. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 4 && Character.isLetter(place.charAt(i)); i++) {
            column = column * BASE + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private Cell content(String type) throws XMLStreamException {
        if (type.equals("inlineStr")) {
            return Cell.text(XlsxParts.text(xml, "c"));
        }
        String value = value();
        return switch (type) {
            case "s" -> Cell.text(shared.get(Integer.parseInt(value)));
            case "null", "n" -> value.isEmpty() ? Cell.BLANK : new Cell.Number(Double.parseDouble(value));
            default -> Cell.text(Escaping.plain(value));
        };
    }

    private String value() throws XMLStreamException {
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
        }
        return value;
    }
}
