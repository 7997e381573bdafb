package kz.senim.pack.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.file.*;
import kz.senim.pack.Progress;
import kz.senim.pack.model.*;
import kz.senim.text.Words;
import org.junit.jupiter.api.Test;

class PdfPackTest {
    @Test
    void dump() throws Exception {
        for (var l : Languages.values()) {
            byte[] file = render(SamplePack.of(true, SamplePack.cover(), SamplePack.passport(), SamplePack.act(), SamplePack.law()), l);
            var out = new StringBuilder();
            new TaggedText(file).elements().forEach(e -> out.append("  ".repeat(e.depth())).append(e.role()).append(' ').append(e.language()).append(' ').append(e.alternative()).append(" | ")
                    .append(e.text().length() > 90 ? e.text().substring(0, 90) : e.text()).append('\n'));
            Files.writeString(Path.of("target/sample/tags-" + l + ".txt"), out);
        }
    }
    static byte[] render(Pack pack, Languages languages) throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfPack(Words.load("pdf")).write(pack, languages, out, Progress.UNSEEN);
        return out.toByteArray();
    }
}
