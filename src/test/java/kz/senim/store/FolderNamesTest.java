package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of folders through which everything has to go: opening, a password, a copy put back, recovery. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows knows neither these letters in names nor such long paths")
class FolderNamesTest {

    private static final Optional<char[]> PASSWORD = Optional.of("құпия сөз".toCharArray());

    @TempDir
    Path work;

    static List<String> names() {
        return List.of("%", "50 %; \"'ғқңөұүһі'\" ", " екі  бос орын ", "a%20b%2500", "';DROP ALL OBJECTS;--",
                "ң".repeat(100), "n".repeat(200), "n".repeat(200) + "/" + ";".repeat(200) + "/" + "%".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingGoesThroughAnyName(String name) throws Exception {
        Path folder = work.resolve(name);
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.full("one"));
            shelf.protect(Optional.empty(), PASSWORD);
            shelf.backUp();
            shelf.remove("one");
            shelf.copies().restore(shelf.copies().all().getFirst().file(), Optional.empty());
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
        Files.delete(folder.resolve("senim.mv.db"));
        H2Shelf.recover(folder, Samples.CLOCK, 0, PASSWORD, "kz-test").orElseThrow();
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0, PASSWORD)) {
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
    }

    /** 200 letters of two bytes are more than a name may have here. */
    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aNameThatIsTooLongIsSaid() {
        Path folder = work.resolve("ң".repeat(200));
        var trouble = assertThrows(Trouble.class, () -> H2Shelf.open(folder, Samples.CLOCK, 0));
        assertEquals(Kind.FOLDER_UNWRITABLE, trouble.kind());
        assertEquals(folder.toString(), trouble.subject());
    }
}
