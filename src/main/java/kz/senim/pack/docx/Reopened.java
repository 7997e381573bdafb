package kz.senim.pack.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Reading;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** A written file, read again to see that it is what was to be written. */
final class Reopened {

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u2003]+");

    private final Path file;

    Reopened(Path file) {
        this.file = file;
    }

    /** @throws IOException says what is wrong, for the log */
    void check(Pack pack, Languages languages, String title) throws IOException {
        try (var in = Files.newInputStream(file); var document = new XWPFDocument(in)) {
            require(title.equals(document.getProperties().getCoreProperties().getTitle()), "another title");
            var body = document.getDocument().getBody();
            require(headings(body.getPList()) == headings(pack), "other headings");
            require(body.getTblList().stream().filter(t -> t.getTblPr().isSetTblCaption()).count() == tables(pack), "other tables");
            String text = SPACE.matcher(Text.of(body)).replaceAll("");
            for (var phrase : Reading.phrases(pack).toList()) {
                for (var language : languages.shown()) {
                    String wanted = SPACE.matcher(Legible.of(phrase.in(language))).replaceAll("");
                    require(text.contains(wanted), "words are not there");
                }
            }
        }
    }

    private static long headings(List<CTP> paragraphs) {
        return paragraphs.stream().filter(p -> p.isSetPPr() && p.getPPr().isSetPStyle()
                && p.getPPr().getPStyle().getVal().startsWith("Heading")).count();
    }

    private static long headings(Pack pack) {
        return pack.papers().size() - Math.min(1, pack.papers().size())
                + pack.papers().stream().flatMap(p -> p.blocks().stream()).filter(Block.Heading.class::isInstance).count();
    }

    private static long tables(Pack pack) {
        return pack.papers().stream().flatMap(p -> p.blocks().stream())
                .filter(b -> b instanceof Block.HeatMaps || b instanceof Block.Table table && !table.columns().isEmpty()).count();
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
