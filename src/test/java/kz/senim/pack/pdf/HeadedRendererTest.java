package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.text.Phrase;
import kz.senim.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadedRendererTest {

    private static final Phrase LONG = new Phrase("Ұзақ жауап ".repeat(12), "Длинный ответ ".repeat(12));

    /** Wherever the page ends, the header is there once: never alone at its foot and again on the next one. */
    @ParameterizedTest
    @ValueSource(ints = {18, 20, 21, 22, 23, 24, 25, 26})
    void headerStaysWithTheFirstRow(int paragraphsBefore) throws IOException {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < paragraphsBefore; i++) {
            blocks.add(new Block.Paragraph(Block.Style.BODY, Inline.of(new Phrase("Мәтін", "Текст"))));
        }
        var column = new Block.Column(new Phrase("Сұрақ", "Вопрос"), 1);
        var cell = Block.Cell.of(Inline.of(LONG));
        blocks.add(new Block.Table(LONG, List.of(column, column), List.of(List.of(cell, cell))));
        assertEquals(2, count(written(blocks), "TH"));
    }

    private static byte[] written(List<Block> blocks) throws IOException {
        var title = new Phrase("Атауы", "Название");
        var pack = new Pack(title, title, title, false, LocalDate.of(2026, 11, 22),
                List.of(new Pack.Paper("a", title, blocks)), new byte[] {'{', '}'});
        var out = new ByteArrayOutputStream();
        new PdfPack(Words.load("pdf")).write(pack, Languages.BOTH, out, Progress.UNSEEN);
        return out.toByteArray();
    }

    private static int count(byte[] file, String role) throws IOException {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return count(pdf.getStructTreeRoot(), role);
        }
    }

    private static int count(IStructureNode node, String role) {
        int here = node instanceof PdfStructElem e && e.getRole().getValue().equals(role) ? 1 : 0;
        return here + (node.getKids() == null ? 0
                : node.getKids().stream().filter(k -> k != null).mapToInt(k -> count(k, role)).sum());
    }
}
