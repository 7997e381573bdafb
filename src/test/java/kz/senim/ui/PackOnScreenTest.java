package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import kz.senim.dossier.Dossier;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Exports;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pack made from its screen, as a real file in a folder with a Kazakh name. */
class PackOnScreenTest {

    @TempDir
    Path temporary;
    private final Office office = new Office();
    private Path folder;
    private Dossier dossier;
    private Walk walk;

    /** As the program itself exports. */
    private final class RealExports implements Exports {

        private final PackExport export = new PackExport(office.edition,
                () -> Office.EDITIONS.penalties(office.edition.id()));

        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public List<Phrase> papers(Dossier dossier, Conclusions conclusions) {
            return List.of();
        }

        @Override
        public void pack(Dossier of, Languages languages, Path target, Job.Progress progress) {
            export.pdf(export.compose(of, office.dossiers.today(), office.dossiers.journal(of)), languages, target,
                    Progress.UNSEEN);
        }

        @Override
        public void register(Dossier dossier, Languages languages, Path target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void machineCopy(Dossier of, Path target) {
            export.json(export.compose(of, office.dossiers.today(), office.dossiers.journal(of)), target);
        }
    }

    private void begin(Language language, String example) throws IOException {
        folder = Files.createDirectory(temporary.resolve("Құжаттар мен үлгілер"));
        office.exports = new RealExports();
        dossier = office.open(example);
        walk = Walk.begin(office, language, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.PACK, dossier.id())));
    }

    @AfterEach
    void end() {
        walk.end();
    }

    @ParameterizedTest
    @EnumSource
    void leavesAFileAndTheDossierAsItWas(Language language) throws IOException {
        begin(language, "order-bot");
        assertTrue(walk.find("pack-complete").isVisible());
        fire("pack-language-" + language.code(), "pack-make");
        Walk.waitFor(() -> walk.find("pack-done").isVisible());
        var file = Path.of(walk.<TextInputControl>find("pack-path").getText());
        assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1));
        assertEquals(Set.of(file), files());
        assertEquals(dossier, office.dossiers.open(dossier.id()));

        fire("pack-copy");
        Walk.waitFor(() -> walk.<TextInputControl>find("pack-path").getText().endsWith(".json"));
        assertEquals(2, files().size());
    }

    @Test
    void whatIsOpenLeadsToItsQuestion() throws IOException {
        begin(Language.KK, "beauty-salon-unknown");
        assertTrue(walk.find("pack-draft").isVisible());
        var last = Concluding.conclude(dossier.answers(), office.edition.rules(), office.dossiers.today()).open().getLast();
        fire("pack-more", "open-" + last.replace('.', '-'));
        assertEquals(new Place(Route.WIZARD, dossier.id(), last), walk.window.kit().navigator().here());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        begin(Language.RU, "order-bot");
        var nowhere = folder.resolve("нет").resolve("пакет.pdf");
        walk.act(() -> walk.<TextInputControl>find("pack-target").setText(nowhere.toString()));
        fire("pack-make");
        Walk.waitFor(() -> walk.window.scene().lookup(".notice") != null);
        assertFalse(walk.find("pack-done").isVisible());
        assertEquals(Set.of(), files());
    }

    private Set<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.collect(Collectors.toSet());
        }
    }

    private void fire(String... ids) {
        for (var id : ids) {
            walk.act(() -> walk.<ButtonBase>find(id).fire());
        }
    }
}
