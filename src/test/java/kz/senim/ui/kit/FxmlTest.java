package kz.senim.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import kz.senim.text.Language;
import kz.senim.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxmlTest {

    private static final Pattern WORD = Pattern.compile("\\bt\\.(\\w+)");

    static Stream<Arguments> filesInEachLanguage() {
        return Stream.of(Fxml.values()).flatMap(file -> Stream.of(Language.values()).map(l -> Arguments.of(file, l)));
    }

    @ParameterizedTest
    @MethodSource("filesInEachLanguage")
    void loads(Fxml file, Language language) {
        var pages = new Pages(new Speech(language, Words.load("ui")));
        Parent root = WaitForAsyncUtils.waitForAsyncFx(5000, () -> pages.load(file, null));
        assertNotNull(root);
    }

    /** An unknown name would silently show nothing. */
    @Test
    void asksOnlyForWordsThatExist() {
        var known = Words.load("ui").keys().stream().map(key -> key.replace('.', '_')).collect(Collectors.toSet());
        var unknown = new TreeSet<>();
        for (var file : Fxml.values()) {
            WORD.matcher(read(file)).results().map(m -> m.group(1)).filter(key -> !known.contains(key))
                    .forEach(key -> unknown.add(file + ": " + key));
        }
        assertEquals(Set.of(), unknown);
    }

    private static String read(Fxml file) {
        try (var in = file.url().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
