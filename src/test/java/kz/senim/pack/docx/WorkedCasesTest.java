package kz.senim.pack.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.pdf.Texts;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real cases for those who must edit: nothing of the dossier is lost, in any language. */
class WorkedCasesTest {

    private static final Editions EDITIONS = new Editions();
    private static final Edition EDITION = EDITIONS.usual();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Languages.class)
    void everyTextOfTheDossierAndOfTheModelIsInTheFile(Languages languages) throws Exception {
        var cases = EDITIONS.cases(EDITION.id());
        for (var worked : List.of(cases.getFirst(), cases.get(cases.size() / 2))) {
            var export = new PackExport(EDITION, () -> EDITIONS.penalties(EDITION.id()));
            var dossier = dossier(worked);
            var pack = export.compose(dossier, worked.asOf(), List.of());
            var target = folder.resolve(worked.id() + ".docx");
            export.docx(pack, languages, target, Progress.UNSEEN);
            var file = new Docx(Files.readAllBytes(target));
            String written = file.whole();
            Stream.concat(Texts.shown(pack, languages), texts(dossier))
                    .forEach(text -> assertTrue(written.contains(Docx.squeezed(Legible.of(text))), text));
            long back = file.all(Docx.BODY, "hyperlink").stream().filter(l -> Docx.value(l, "anchor").startsWith("cited_")).count();
            assertTrue(back > 0);
            assertEquals(0, file.all(Docx.BODY, "hyperlink").stream().filter(l -> Docx.value(l, "anchor").isEmpty()).count());
        }
    }

    private static Stream<String> texts(Dossier dossier) {
        var answers = dossier.answers().byQuestion().values().stream()
                .flatMap(a -> a instanceof Answer.Text text ? Stream.of(text.value()) : Stream.empty());
        var risks = dossier.risks().stream().flatMap(r -> Stream.concat(r.texts().values().stream(),
                r.measures().stream().flatMap(m -> Stream.of(m.text(), m.owner(), m.proof()))));
        return Stream.of(answers, dossier.notes().values().stream(), risks).flatMap(s -> s).filter(t -> !t.isBlank());
    }

    private static Dossier dossier(WorkedCase worked) {
        var given = worked.given();
        var at = worked.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Dossier("", EDITION.id(), given.answers(), given.notes(), given.risks(), given.scenarios(), List.of(), at, at);
    }
}
