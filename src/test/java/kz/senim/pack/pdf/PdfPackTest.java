package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPackTest {

    @ParameterizedTest
    @EnumSource(Languages.class)
    void isValid(Languages languages) throws Exception {
        byte[] file = render(SamplePack.whole(), languages);
        Files.createDirectories(Path.of("target/sample"));
        Files.write(Path.of("target/sample", languages + ".pdf"), file);
        for (String flavour : new String[] {"3a", "ua1"}) {
            var faults = Validation.faults(file, flavour);
            assertTrue(faults.isEmpty(), flavour + ": " + faults);
        }
    }

    static byte[] render(Pack pack, Languages languages) throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfPack(Words.load("pdf")).write(pack, languages, out, Progress.UNSEEN);
        return out.toByteArray();
    }
}
