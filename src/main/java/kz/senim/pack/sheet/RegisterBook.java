package kz.senim.pack.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.NewFile;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.pack.model.Languages;
import kz.senim.risk.Risk;
import kz.senim.rulebook.RiskText;
import kz.senim.rulebook.Wording;

/** The register of a system as a table for Excel or LibreOffice, and back. */
public final class RegisterBook {

    /** Bytes of a file. */
    static final long LARGEST = 16L << 20;

    private static final long LITTLE_ROOM = 1 << 20;
    private static final int ZIP = 'P';

    private final Wording wording;
    private final RiskText texts;
    private final String program;

    public enum Format {
        XLSX, CSV;

        /** By the ending of a file's name; XLSX where it says nothing. */
        public static Format of(Path file) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : XLSX;
        }
    }

    /**
     * @param wording of the edition that the system is pinned to
     * @param program name and version of what writes
     */
    public RegisterBook(Wording wording, String program) {
        this.wording = wording;
        this.texts = new RiskText(wording);
        this.program = program;
    }

    /**
     * Either the whole new file is there when it returns, read again and found right, or what was there before.
     *
     * @throws Trouble TARGET_UNWRITABLE, STORAGE_FULL, SHEET_TEXT_TOO_LONG, SHEET_TOO_LARGE; INTERNAL where it cannot
     *     be read again as it was
     */
    public void write(Dossier dossier, LocalDate day, Languages languages, Format format, Path target) {
        NewFile.write(target, aside -> {
            fill(dossier, day, languages, format, aside, target);
            check(dossier, aside, target);
        });
    }

    private void fill(Dossier dossier, LocalDate day, Languages languages, Format format, Path aside, Path target) {
        var tables = new RegisterTables(texts, languages);
        var risks = dossier.risks();
        try (var out = new BufferedOutputStream(Files.newOutputStream(aside))) {
            if (format == Format.CSV) {
                CsvWriting.write(out, tables.flat(risks));
            } else {
                XlsxWriting.write(out, List.of(tables.risks(risks), tables.measures(risks),
                        tables.about(dossier, day, program)));
            }
        } catch (IOException | UncheckedIOException e) {
            boolean full = aside.toFile().getUsableSpace() < LITTLE_ROOM;
            throw new Trouble(full ? Kind.STORAGE_FULL : Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private void check(Dossier dossier, Path aside, Path target) {
        try {
            if (!read(aside, dossier.risks()).asItWas()) {
                throw new Trouble(Kind.INTERNAL, "", null);
            }
        } catch (Trouble e) {
            boolean large = e.kind() == Kind.SHEET_TOO_LARGE;
            throw new Trouble(large ? Kind.SHEET_TOO_LARGE : Kind.INTERNAL, large ? target.toString() : "", e);
        }
    }

    /**
     * What a table would bring to a register; nothing is changed by it.
     *
     * @param now the register so far
     * @throws Trouble FILE_UNREADABLE, SHEET_NOT_OURS, SHEET_DAMAGED, SHEET_TOO_LARGE or SHEET_ENCODING
     */
    public Reading read(Path file, List<Risk> now) {
        try {
            return new RegisterReading(texts, wording.risks().keySet(), new Ids(Dossiers::newId), now).read(grids(file))
                    .orElseThrow(() -> new Trouble(Kind.SHEET_NOT_OURS, file.toString(), null));
        } catch (TooMuch e) {
            throw new Trouble(Kind.SHEET_TOO_LARGE, file.toString(), e);
        }
    }

    private static List<Grid> grids(Path file) {
        try {
            return zipped(file) ? XlsxReading.read(file) : List.of(CsvReading.read(file));
        } catch (CharacterCodingException e) {
            throw new Trouble(Kind.SHEET_ENCODING, file.toString(), e);
        } catch (IOException | XMLStreamException | CsvParseException | UncheckedIOException | IllegalArgumentException
                 | IndexOutOfBoundsException e) {
            throw new Trouble(Kind.SHEET_DAMAGED, file.toString(), e);
        }
    }

    private static boolean zipped(Path file) {
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw new Trouble(Kind.SHEET_TOO_LARGE, file.toString(), null);
            }
            return in.read() == ZIP && in.read() == 'K';
        } catch (IOException e) {
            throw new Trouble(Kind.FILE_UNREADABLE, file.toString(), e);
        }
    }
}
