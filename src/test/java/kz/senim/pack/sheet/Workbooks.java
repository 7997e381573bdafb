package kz.senim.pack.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, as other programs write them. */
final class Workbooks {

    static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private Workbooks() {}

    /** The header of the risks in Kazakh, and the rows given, each cell as XML. */
    static String sheet(String... rows) {
        var words = new SheetWords();
        var heads = Arrays.stream(RiskColumn.values()).map(c -> text(words.head(c).kk())).toList();
        return START + "<worksheet" + MAIN + "><sheetData>" + row(1, heads)
                + String.join("", rows) + "</sheetData></worksheet>";
    }

    static String row(int number, List<String> cells) {
        return "<row r=\"" + number + "\">" + IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).replace("<c", "<c r=\"" + Grid.letters(i) + number + '"'))
                .collect(Collectors.joining()) + "</row>";
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static Path write(Path file, String settings, String sheet, String shared) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.xml", START + "<workbook" + MAIN + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                    + "2006/relationships\">" + settings + "<sheets><sheet name=\"Парақ1\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", START + "<Relationships><Relationship Id=\"rId7\" Target=\"/xl/worksheets/first.xml\"/></Relationships>");
            put(zip, "xl/worksheets/first.xml", sheet);
            put(zip, "xl/sharedStrings.xml", shared.startsWith("<?") ? shared : START + "<sst" + MAIN + ">" + shared + "</sst>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
