package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import kz.senim.evidence.OpenedFiles;
import kz.senim.mark.Logos;
import kz.senim.mark.MarkFolder;
import kz.senim.pack.model.Mark;
import kz.senim.text.Language;
import kz.senim.ui.kit.EvidenceAccess;
import kz.senim.ui.kit.FileDialogs;
import kz.senim.ui.kit.Opener;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mark of the documents, given in the settings. */
class MarkOnScreenTest {

    @TempDir
    private Path home;
    private final Office office = new Office();
    private Path chosen;
    private MarkFolder folder;
    private Walk walk;

    @BeforeEach
    void own() {
        office.folder = home.resolve("деректер");
        folder = new MarkFolder(office.folder);
        office.evidence = new EvidenceAccess(new OpenedFiles(home, home), Opener.SYSTEM, new FileDialogs() {
            @Override
            public List<Path> open(String title, Window over) {
                return Optional.ofNullable(chosen).stream().toList();
            }

            @Override
            public Optional<Path> save(String title, String name, Window over) {
                return Optional.empty();
            }
        });
    }

    @AfterEach
    void end() {
        walk.end();
    }

    private void begin(Language language) {
        walk = Walk.begin(office, language, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.SETTINGS, "", "")));
    }

    @Test
    void aLogoIsSeenAtOnceAndRemoved() throws IOException {
        begin(Language.RU);
        assertFalse(walk.<Button>find("mark-remove").isVisible());
        take(Logos.bytes(Logos.SVG));
        Walk.waitFor(() -> walk.<ImageView>find("mark-logo").getImage() != null);
        assertEquals(1200, walk.<ImageView>find("mark-logo").getImage().getWidth());
        assertTrue(Files.exists(office.folder.resolve("logo.png")));
        walk.act(() -> walk.<Button>find("mark-remove").fire());
        Walk.waitFor(() -> !walk.find("mark-logo").isVisible());
        assertEquals(Mark.NONE, folder.read());
    }

    @Test
    void aRefusedLogoChangesNothingAndSaysWhy() throws IOException {
        begin(Language.KK);
        take(Logos.png(300, 80));
        Walk.waitFor(() -> walk.<ImageView>find("mark-logo").getImage() != null);
        byte[] before = Files.readAllBytes(office.folder.resolve("logo.png"));
        take(Logos.bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"));
        Walk.waitFor(() -> said().contains("Бұл SVG файлында артық нәрсе бар"));
        assertTrue(said().contains("(<script>)"), said());
        assertArrayEquals(before, Files.readAllBytes(office.folder.resolve("logo.png")));
    }

    @Test
    void wordsAreKeptAsTheyAreTyped() {
        begin(Language.KK);
        type("mark-name", "«Әділ кеңес» ЖШС’");
        type("mark-contacts", "Алматы\n\n+7 727 ₸ 👩");
        walk.act(() -> walk.window.kit().navigator().back());
        assertEquals(new Mark("«Әділ кеңес» ЖШС’", List.of("Алматы", "+7 727 ₸ 👩"), Optional.empty()), folder.read());
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.SETTINGS, "", "")));
        assertEquals("«Әділ кеңес» ЖШС’", walk.<TextInputControl>find("mark-name").getText());
        assertEquals("Алматы\n+7 727 ₸ 👩", walk.<TextInputControl>find("mark-contacts").getText());
    }

    @Test
    void moreThanFitsIsSaidInWords() {
        begin(Language.RU);
        assertFalse(walk.find("mark-more").isVisible());
        type("mark-name", "ж".repeat(10_000));
        assertTrue(walk.find("mark-more").isVisible());
        type("mark-name", "ж");
        type("mark-contacts", "1\n2\n3\n4\n5");
        assertTrue(walk.find("mark-more").isVisible());
        type("mark-contacts", "1\n2\n3\n4");
        assertFalse(walk.find("mark-more").isVisible());
    }

    @Test
    void aLogoThatIsDamagedLaterIsToldOf() throws IOException {
        Files.createDirectories(office.folder);
        Files.write(office.folder.resolve("logo.png"), Logos.bytes("емес"));
        begin(Language.KK);
        Walk.waitFor(() -> walk.find("mark-broken").isVisible());
        walk.act(() -> walk.<Button>find("mark-remove").fire());
        Walk.waitFor(() -> !walk.find("mark-broken").isVisible());
        assertFalse(Files.exists(office.folder.resolve("logo.png")));
    }

    private void take(byte[] content) throws IOException {
        chosen = Files.write(home.resolve("таңба"), content);
        walk.act(() -> walk.<Button>find("mark-choose").fire());
        Walk.waitFor(() -> !walk.<Button>find("mark-choose").isDisabled());
    }

    private void type(String field, String text) {
        walk.act(() -> walk.<TextInputControl>find(field).setText(text));
    }

    private String said() {
        return walk.onFx(() -> walk.window.scene().getRoot().lookupAll(".label").stream().map(Label.class::cast).map(Label::getText)
                .collect(Collectors.joining("\n")));
    }
}
