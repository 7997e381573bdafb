package kz.senim.bench;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Concluding;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.papers.Papers;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.risk.FirstForm;
import kz.senim.risk.Level;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import kz.senim.text.Words;

/** A worked case with a long register, and its pack. */
record LongDossier(Dossier dossier, Pack pack) {

    static final Languages LANGUAGES = Languages.RU;

    private static final String TEXT = "Скоринг откажет заёмщику из-за ошибки в данных";

    static LongDossier of(WorkedCase worked, Edition edition, int risks) {
        var dossier = dossier(worked, edition, risks);
        return new LongDossier(dossier, new Papers(edition, () -> new Editions().penalties(edition.id())).compose(dossier,
                Concluding.conclude(dossier.answers(), edition.rules(), worked.asOf()), List.of()));
    }

    static byte[] bytes(Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfPack(Words.load("pdf")).write(pack, LANGUAGES, out, Progress.UNSEEN);
        return out.toByteArray();
    }

    static int pages(byte[] pdf) throws IOException {
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            return document.getNumberOfPages();
        }
    }

    private static Dossier dossier(WorkedCase worked, Edition edition, int risks) {
        var register = new ArrayList<>(worked.given().risks());
        for (int i = register.size(); i < risks; i++) {
            register.add(new FirstForm(Dossiers.newId(), "", "Риск " + i + ". " + TEXT, "", i % 5 == 0,
                    Optional.of(new Level(1 + i % 5, 1 + i / 5 % 5)), Optional.of(new Level(1 + i % 3, 1 + i % 4)),
                    "Сверка данных", "Әсел Ғабитқызы", Optional.of(LocalDate.of(2026, 12, 1)),
                    Optional.of(LocalDate.of(2027, 11, 1))).carried());
        }
        var at = worked.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Dossier(Dossiers.newId(), edition.id(), worked.given().answers(), worked.given().notes(),
                register, worked.given().scenarios(), List.of(), at, at);
    }
}
