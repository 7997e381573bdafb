package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is prepared for a quick start is the file itself, or nothing. */
class PreparedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"questions.yaml", "rules.yaml", "duties.yaml", "law.json", "edition.yaml"})
    void givesTheNodesOfTheFile(String file) throws IOException {
        byte[] bytes = new EditionSource.Shipped("kz-230-VIII-2026-01").read(file).orElseThrow();
        var root = YamlReader.read(bytes, new Faults().in("x"));
        assertEquals(root, Prepared.read(Prepared.write(bytes, root.orElseThrow()), bytes, "x"));
    }

    @Test
    void keepsWhatIsEmptyQuotedAndOutsideTheBasicPlane() {
        byte[] bytes = "a: []\nb: ''\nc: {}\nd: \"😀 ә «»’₸\\n\"\ne:\n".getBytes(StandardCharsets.UTF_8);
        var root = YamlReader.read(bytes, new Faults().in("x"));
        assertEquals(root, Prepared.read(Prepared.write(bytes, root.orElseThrow()), bytes, "x"));
    }

    @Test
    void isNothingWhereTheFileHasChanged() {
        byte[] bytes = "a: b\n".getBytes(StandardCharsets.UTF_8);
        byte[] prepared = Prepared.write(bytes, YamlReader.read(bytes, new Faults().in("x")).orElseThrow());
        assertEquals(Optional.empty(), Prepared.read(prepared, "a: c\n".getBytes(StandardCharsets.UTF_8), "x"));
    }

    @Test
    void aBrokenFileIsNotPrepared() throws IOException {
        var edition = Files.createDirectory(folder.resolve("edition"));
        Files.writeString(edition.resolve("rules.yaml"), "a: [b\n");
        assertThrows(IllegalStateException.class, () -> Prepare.main(folder.toString()));
    }
}
