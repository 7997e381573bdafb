package kz.senim.pack.docx;

import java.util.stream.Collectors;
import kz.senim.pack.model.Block.HeatMaps;
import kz.senim.pack.model.Inline;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Level;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The two heat maps as one table: in each field how many risks there are, and how high it is, in colour and in a word. */
final class HeatMapTable {

    private static final int AXIS = 340;
    private static final int APART = 446;
    private static final int FIELD = (Measure.WIDTH - 2 * AXIS - APART) / (2 * Level.HIGHEST);
    private static final String NUMBER = "MapNumber";

    private final Sides sides;
    private final Passages passages;
    private final Words words;

    HeatMapTable(Sides sides, Passages passages, Words words) {
        this.sides = sides;
        this.passages = passages;
        this.words = words;
    }

    void set(Page page, HeatMaps maps) {
        var alternative = sides.languages().stream().map(maps.alternative()::in).distinct().collect(Collectors.joining(" "));
        var title = sides.joined(maps.before()) + "; " + sides.joined(maps.after());
        var grid = page.grid("HeatMap", widths()).describe(Legible.of(title), Legible.of(alternative));
        over(grid.row(true), "Caption", maps.before(), maps.after());
        var likelihood = words.phrase("heatmap.likelihood").map(w -> "↑ " + w);
        over(grid.row(true), "MapAxis", likelihood, likelihood);
        for (int likely = Level.HIGHEST; likely >= 1; likely--) {
            var row = grid.row(true);
            fields(row, maps.first(), likely);
            row.cell().paragraph(NUMBER);
            fields(row, maps.second(), likely);
        }
        var numbers = grid.row(true);
        numbers(numbers);
        numbers.cell().paragraph(NUMBER);
        numbers(numbers);
        var impact = words.phrase("heatmap.impact").map(w -> w + " →");
        over(grid.row(true), "MapFoot", impact, impact);
    }

    private static int[] widths() {
        int map = Level.HIGHEST + 1;
        int[] widths = new int[2 * map + 1];
        java.util.Arrays.fill(widths, FIELD);
        widths[0] = AXIS;
        widths[map] = APART;
        widths[map + 1] = AXIS;
        return widths;
    }

    private void over(Grid.Row row, String style, Phrase left, Phrase right) {
        row.cell().paragraph(style);
        words(row.cell(Level.HIGHEST), style, left);
        row.cell().paragraph(style);
        row.cell().paragraph(style);
        words(row.cell(Level.HIGHEST), style, right);
    }

    private void numbers(Grid.Row row) {
        row.cell().paragraph(NUMBER);
        for (int n = 1; n <= Level.HIGHEST; n++) {
            Passages.run(row.cell().paragraph(NUMBER), Integer.toString(n), sides.first(), Passages.PLAIN);
        }
    }

    private void fields(Grid.Row row, HeatMap map, int likelihood) {
        Passages.run(row.cell().paragraph(NUMBER), Integer.toString(likelihood), sides.first(), Passages.PLAIN);
        for (int impact = 1; impact <= Level.HIGHEST; impact++) {
            var band = new Level(likelihood, impact).band();
            var field = row.cell().filled(switch (band) {
                case LOW -> "CFE6D8";
                case MEDIUM -> "F0D9A6";
                case HIGH -> "F0B7B2";
            });
            int count = map.count(likelihood, impact);
            Passages.run(field.paragraph("MapCell"), count == 0 ? "\u00A0" : Integer.toString(count), sides.first(), Passages.PLAIN);
            words(field, "MapWord", words.phrase("heatmap.band." + band));
        }
    }

    private void words(Place place, String style, Phrase text) {
        for (var language : sides.shown(Inline.of(text))) {
            passages.add(place.paragraph(style), text, language);
        }
    }
}
