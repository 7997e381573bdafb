package kz.senim.pack.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A document without words: its styles, lists, settings and fonts stand in files of ours. */
final class Blueprint {

    private static final String FONTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String TO_FONTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private Blueprint() {}

    /** @param title of the file */
    static XWPFDocument open(String title, String subject) throws IOException {
        var document = new XWPFDocument();
        try {
            document.createStyles().setStyles(StylesDocument.Factory.parse(file("styles.xml")).getStyles());
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(file("numbering.xml")).getNumbering());
            document.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(file("settings.xml")).getSettings());
            fonts(document);
            describe(document, title, subject);
        } catch (XmlException | OpenXML4JException e) {
            throw new IllegalStateException(e);
        }
        return document;
    }

    private static void fonts(XWPFDocument document) throws OpenXML4JException, IOException {
        var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        try (var in = file("fontTable.xml"); var out = document.getPackage().createPart(name, FONTS).getOutputStream()) {
            in.transferTo(out);
        }
        document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, TO_FONTS);
    }

    private static void describe(XWPFDocument document, String title, String subject) throws OpenXML4JException {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setSubjectProperty(subject);
        core.setCreator("Senim");
        core.setModified(Optional.of(core.getCreated()));
        document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Senim");
    }

    private static InputStream file(String name) {
        return Blueprint.class.getResourceAsStream("/docx/" + name);
    }
}
