package kz.senim.pack.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.pack.model.Languages;
import kz.senim.risk.Risk;
import kz.senim.rulebook.RiskText;
import kz.senim.text.Phrase;

/** A register as tables. */
final class RegisterTables {

    private static final int NAME_WIDTH = 30;
    private static final int VALUE_WIDTH = 80;

    private final SheetWords words = new SheetWords();
    private final Languages languages;
    private final RiskCells cells;

    RegisterTables(RiskText texts, Languages languages) {
        this.languages = languages;
        this.cells = new RiskCells(texts, words, languages);
    }

    Table risks(List<Risk> risks) {
        return table("sheet.risks", Arrays.asList(RiskColumn.values()), RiskCells.LINE,
                numbers(risks).mapToObj(i -> cells.risk(i + 1, risks.get(i))));
    }

    Table measures(List<Risk> risks) {
        return table("sheet.measures", Arrays.asList(MeasureColumn.values()), RiskCells.LINE, numbers(risks).boxed()
                .flatMap(i -> risks.get(i).measures().stream().map(m -> cells.measure(i + 1, risks.get(i), m))));
    }

    /**
     * One table for a format that has no sheets: the first measure of a risk stands in the row of the risk, each
     * further one in a row of its own, with the number and the id of the risk.
     */
    Table flat(List<Risk> risks) {
        var columns = new ArrayList<Column>(Arrays.asList(RiskColumn.values()));
        columns.addAll(MeasureColumn.own());
        return table("sheet.risks", columns, RiskCells.SLASH,
                numbers(risks).boxed().flatMap(i -> flat(i + 1, risks.get(i))));
    }

    private Stream<List<Cell>> flat(int number, Risk risk) {
        var whole = cells.risk(number, risk);
        if (risk.measures().isEmpty()) {
            return Stream.of(whole);
        }
        return IntStream.range(0, risk.measures().size()).mapToObj(i -> {
            var measure = cells.measure(number, risk, risk.measures().get(i));
            var own = MeasureColumn.own().stream().map(c -> measure.get(c.ordinal()));
            return Stream.concat((i == 0 ? whole : keys(whole)).stream(), own).toList();
        });
    }

    private static List<Cell> keys(List<Cell> whole) {
        return Arrays.stream(RiskColumn.values()).map(c -> c == RiskColumn.NUMBER || c == RiskColumn.ID
                ? whole.get(c.ordinal()) : Cell.BLANK).toList();
    }

    Table about(Dossier dossier, LocalDate day, String program) {
        var heads = List.of(new Table.Head(said("about.what"), NAME_WIDTH, false),
                new Table.Head(said("about.said"), VALUE_WIDTH, false));
        return new Table(name("sheet.about"), heads, Stream.of(
                about("about.system", Cell.text(dossier.systemName())),
                about("about.organisation", Cell.text(dossier.organisationName())),
                about("about.edition", Cell.text(dossier.edition())), about("about.day", new Cell.Day(day)),
                about("about.program", Cell.text(program)), about("about.back", Cell.text(said("about.back.how")))));
    }

    private List<Cell> about(String key, Cell value) {
        return List.of(Cell.text(said(key)), value);
    }

    private String said(String key) {
        return SheetWords.in(words.phrase(key), languages, RiskCells.LINE);
    }

    private String name(String key) {
        return SheetWords.in(words.phrase(key), languages, " · ");
    }

    private static IntStream numbers(List<Risk> risks) {
        return IntStream.range(0, risks.size());
    }

    private Table table(String name, List<? extends Column> columns, String between, Stream<List<Cell>> rows) {
        return new Table(name(name), columns.stream().map(c -> head(c, words.head(c), between)).toList(), rows);
    }

    private Table.Head head(Column column, Phrase text, String between) {
        return new Table.Head(SheetWords.in(text, languages, between), column.width(), column.hidden());
    }
}
