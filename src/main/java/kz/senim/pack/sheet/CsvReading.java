package kz.senim.pack.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The table of a CSV file, whichever of the usual separators it has. */
final class CsvReading {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int LONGEST_RECORD = 16 << 20;

    private CsvReading() {}

    /**
     * @throws CharacterCodingException where it is not UTF-8: then Kazakh letters were lost when it was saved
     * @throws TooMuch                  where it holds more than a register can
     */
    static Grid read(Path file) throws IOException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        var lines = new ArrayList<Grid.Line>();
        try (var reader = CsvReader.builder().fieldSeparator(separator(plain)).allowExtraFields(true)
                .allowMissingFields(true).maxBufferSize(LONGEST_RECORD).ofCsvRecord(plain)) {
            int number = 0;
            for (var each : reader) {
                var line = line(++number, each);
                if (!line.blank()) {
                    lines.add(line);
                }
                if (lines.size() > SheetReading.MOST_ROWS) {
                    throw new TooMuch();
                }
            }
        }
        return new Grid(String.valueOf(file.getFileName()), false, lines);
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return SEPARATORS.stream().max(Comparator.comparingLong(s -> first.chars().filter(c -> c == s).count())).orElseThrow();
    }

    private static Grid.Line line(int number, CsvRecord fields) {
        Stream<Cell> cells = fields.getFields().stream().map(f -> Cell.text(Escaping.plain(Guarding.plain(f))));
        return new Grid.Line(number, cells.toList());
    }
}
