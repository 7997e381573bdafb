package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import kz.senim.pack.json.MachineCopy;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Sha256;
import kz.senim.text.Language;
import kz.senim.text.Words;

/** Opens a file that is PDF/A-3a and PDF/UA-1 at once, and puts the machine copy inside. */
final class Archive {

    private static final PdfName DATE = new PdfName("ModDate");

    private final Pack pack;
    private final Languages languages;
    private final Words words;

    Archive(Pack pack, Languages languages, Words words) {
        this.pack = pack;
        this.languages = languages;
        this.words = words;
    }

    PdfDocument open(OutputStream out) throws IOException {
        var id = new PdfString(HexFormat.of().parseHex(fingerprint().substring(0, 32)));
        var properties = new WriterProperties().setFullCompressionMode(true)
                .addPdfAXmpMetadata(PdfAConformance.PDF_A_3A).addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                .setInitialDocumentId(id).setModifiedDocumentId(id);
        var intent = new PdfOutputIntent("Custom", "", "", ColourProfile.NAME, new ByteArrayInputStream(ColourProfile.bytes()));
        var pdf = new SteadyDocument(new PdfWriter(out, properties), PdfAConformance.PDF_A_3A, intent);
        pdf.setTagged();
        pdf.getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(pdf));
        describe(pdf);
        pdf.addAssociatedFile(MachineCopy.NAME, machineCopy(pdf));
        return pdf;
    }

    private void describe(PdfDocument pdf) {
        Language first = languages.shown().getFirst();
        pdf.getCatalog().setLang(new PdfString(first.locale().toLanguageTag()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getCatalog().setPageMode(PdfName.UseOutlines);
        var info = pdf.getDocumentInfo();
        info.setMoreInfo("CreationDate", day());
        info.setMoreInfo("ModDate", day());
        info.setTitle(languages.joined(pack.title())).setSubject(languages.joined(pack.subject())).setCreator("Senim");
    }

    private PdfFileSpec machineCopy(PdfDocument pdf) {
        var parameters = new PdfDictionary();
        parameters.put(DATE, new PdfString(day()));
        return PdfFileSpec.createEmbeddedFileSpec(pdf, pack.machine(), languages.joined(words.phrase("machine.copy")),
                MachineCopy.NAME, new PdfName("application/json"), parameters, PdfName.Data);
    }

    /** Midnight in Kazakhstan, so that a day is the same day everywhere. */
    private String day() {
        return "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(pack.day()) + "000000+05'00'";
    }

    /** Of what tells this file from another one of the same day. */
    private String fingerprint() {
        var digest = Sha256.digest();
        digest.update(pack.machine());
        digest.update((pack.title() + " " + pack.subject() + pack.edition() + pack.day() + pack.draft() + languages)
                .getBytes(StandardCharsets.UTF_8));
        pack.papers().forEach(p -> digest.update(p.id().getBytes(StandardCharsets.UTF_8)));
        digest.update((pack.mark().name() + String.join("\n", pack.mark().contacts())).getBytes(StandardCharsets.UTF_8));
        pack.mark().logo().ifPresent(logo -> digest.update(logo.png()));
        return Sha256.hex(digest.digest());
    }
}
