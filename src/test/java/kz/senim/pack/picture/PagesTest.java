package kz.senim.pack.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.OwnTexts;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.picture.PdfPictures.Drawn;
import kz.senim.rulebook.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws every page of a whole pack, sees that nothing leaves its place, and leaves pictures in `docs/screenshots/pack`. */
class PagesTest {

    private static final Path FOLDER = Path.of(System.getProperty("senim.root", "."), "docs", "screenshots", "pack");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final double SCALE = 0.8;
    private static final int ACROSS = 4;
    private static final int ON_A_SHEET = 8;
    /** Points between the edge of the paper and anything on it. */
    private static final int EDGE = 24;
    private static final int DARK = 200;

    @ParameterizedTest
    @EnumSource(Languages.class)
    void nothingLeavesThePage(Languages languages) throws IOException {
        List<Drawn> pages = pages(languages);
        assertTrue(pages.size() > 30, "a whole pack: " + pages.size());
        assertEquals(List.of(), IntStream.range(0, pages.size()).filter(i -> spills(pages.get(i))).mapToObj(i -> i + 1).toList());
        sheets(languages.name().toLowerCase(Locale.ROOT), pages);
    }

    private static List<Drawn> pages(Languages languages) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var editions = new Editions();
        var edition = editions.usual();
        var export = new PackExport(edition, () -> editions.penalties(edition.id()));
        export.pdf(export.compose(dossier(editions, export), DAY, List.of()), languages, pdf, Progress.UNSEEN);
        try (var pictures = new PdfPictures(pdf.toByteArray())) {
            var pages = new ArrayList<Drawn>();
            for (int page = 0; page < pictures.pages(); page++) {
                pages.add(pictures.draw(page, SCALE));
            }
            return pages;
        }
    }

    /** A worked case with all that only a person can fill in. */
    private static Dossier dossier(Editions editions, PackExport export) {
        String edition = editions.usual().id();
        var given = editions.cases(edition).stream().filter(c -> c.id().equals("microcredit-scoring")).findFirst().orElseThrow().given();
        var at = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        var dossier = new Dossier("", edition, given.answers(), given.notes(), given.risks(), given.scenarios(), List.of(), at, at);
        for (var blank : export.blanks(dossier, DAY)) {
            dossier = dossier.after(new Change.Worded(OwnTexts.blank(blank.id()), "Айжан Серікқызы, +7 727 250 00 00"), at);
        }
        return dossier;
    }

    private static boolean spills(Drawn page) {
        int edge = (int) (EDGE * SCALE);
        return IntStream.range(0, page.argb().length).anyMatch(i -> {
            int x = i % page.width();
            int y = i / page.width();
            return (x < edge || y < edge || x >= page.width() - edge || y >= page.height() - edge) && dark(page.argb()[i]);
        });
    }

    private static boolean dark(int argb) {
        return (argb & 0xFF) < DARK && (argb >> 8 & 0xFF) < DARK && (argb >> 16 & 0xFF) < DARK;
    }

    private static void sheets(String name, List<Drawn> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (int from = 0; from < pages.size(); from += ON_A_SHEET) {
            var sheet = sheet(pages.subList(from, Math.min(pages.size(), from + ON_A_SHEET)));
            ImageIO.write(sheet, "png", FOLDER.resolve(String.format("%s-%02d.png", name, from / ON_A_SHEET + 1)).toFile());
        }
    }

    private static BufferedImage sheet(List<Drawn> pages) {
        int gap = 8;
        int width = pages.getFirst().width() + gap;
        int height = pages.getFirst().height() + gap;
        var sheet = new BufferedImage(gap + ACROSS * width, gap + (pages.size() + ACROSS - 1) / ACROSS * height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(new Color(0xDDE2E8));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.dispose();
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            sheet.setRGB(gap + i % ACROSS * width, gap + i / ACROSS * height, page.width(), page.height(), page.argb(), 0, page.width());
        }
        return indexed(sheet);
    }

    /** The commonest colours are enough for pages of text, and take a third of the room. */
    private static BufferedImage indexed(BufferedImage sheet) {
        int[] pixels = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        int[] colours = IntStream.of(pixels).map(PagesTest::rounded).boxed()
                .collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed()).limit(256).mapToInt(Map.Entry::getKey).toArray();
        var palette = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var nearest = new HashMap<Integer, Integer>();
        var indexed = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        indexed.getRaster().setPixels(0, 0, sheet.getWidth(), sheet.getHeight(), IntStream.of(pixels)
                .map(p -> nearest.computeIfAbsent(rounded(p), wanted -> nearest(wanted, colours))).toArray());
        return indexed;
    }

    /** White stays white. */
    private static int rounded(int argb) {
        return argb & 0xF8F8F8 | argb >> 5 & 0x070707;
    }

    private static int nearest(int wanted, int[] colours) {
        return IntStream.range(0, colours.length).boxed().min(Comparator.comparingInt(i -> distance(wanted, colours[i]))).orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(16, 8, 0).map(shift -> (one >> shift & 0xFF) - (other >> shift & 0xFF)).map(d -> d * d).sum();
    }
}
