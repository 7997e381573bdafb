package kz.senim.pack.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.senim.pack.model.Languages;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Link;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.RiskText;
import kz.senim.text.Phrase;

/** Risks and measures as rows of cells. */
final class RiskCells {

    /** Between the two languages of a text, and between links. */
    static final String LINE = "\n";
    /** Between the two languages of a word. */
    static final String SLASH = " / ";

    private final RiskText texts;
    private final SheetWords words;
    private final Languages languages;

    RiskCells(RiskText texts, SheetWords words, Languages languages) {
        this.texts = texts;
        this.words = words;
        this.languages = languages;
    }

    List<Cell> risk(int number, Risk risk) {
        var cells = new EnumMap<RiskColumn, Cell>(RiskColumn.class);
        cells.put(RiskColumn.NUMBER, Cell.number(number));
        cells.put(RiskColumn.ID, Cell.text(risk.id()));
        cells.put(RiskColumn.TEMPLATE, Cell.text(risk.template()));
        for (var field : RiskField.values()) {
            cells.put(RiskColumn.of(field), text(texts.field(risk, field)));
        }
        cells.put(RiskColumn.MISUSE, word(words.yes(risk.misuse())));
        level(cells, RiskColumn.INITIAL_LIKELIHOOD, risk.initial(), risk.initial());
        level(cells, RiskColumn.CURRENT_LIKELIHOOD, risk.levels().current(), risk.current());
        level(cells, RiskColumn.RESIDUAL_LIKELIHOOD, risk.residual(), risk.residual());
        risk.treatment().ifPresent(t -> cells.put(RiskColumn.TREATMENT, word(words.treatment(t))));
        cells.put(RiskColumn.REVIEW, Cell.day(risk.review()));
        cells.put(RiskColumn.ACCEPTED, word(words.yes(risk.acceptance().isPresent())));
        risk.acceptance().ifPresent(accepted -> put(cells, accepted));
        risk.closed().ifPresent(closing -> put(cells, closing));
        cells.put(RiskColumn.LINKS, Cell.text(risk.links().stream().map(Link::written).collect(Collectors.joining(LINE))));
        return row(RiskColumn.values(), cells);
    }

    private static void put(Map<RiskColumn, Cell> cells, Acceptance accepted) {
        cells.put(RiskColumn.ACCEPTED_BY, Cell.text(accepted.by()));
        cells.put(RiskColumn.ACCEPTED_WHY, Cell.text(accepted.reason()));
        cells.put(RiskColumn.ACCEPTED_UNTIL, Cell.day(accepted.until()));
    }

    private static void put(Map<RiskColumn, Cell> cells, Closing closing) {
        cells.put(RiskColumn.CLOSED_ON, Cell.day(Optional.of(closing.on())));
        cells.put(RiskColumn.CLOSED_WHY, Cell.text(closing.why()));
    }

    /** @param first of the four columns: likelihood and impact as stated, score and band as they count */
    private void level(Map<RiskColumn, Cell> cells, RiskColumn first, Optional<Level> stated, Optional<Level> counts) {
        var columns = RiskColumn.values();
        stated.ifPresent(level -> {
            cells.put(first, Cell.number(level.likelihood()));
            cells.put(columns[first.ordinal() + 1], Cell.number(level.impact()));
        });
        counts.ifPresent(level -> {
            cells.put(columns[first.ordinal() + 2], new Cell.Tinted(Cell.number(level.score()), level.band()));
            cells.put(columns[first.ordinal() + 3], new Cell.Tinted(word(words.band(level.band())), level.band()));
        });
    }

    List<Cell> measure(int number, Risk risk, Measure measure) {
        var cells = new EnumMap<MeasureColumn, Cell>(MeasureColumn.class);
        cells.put(MeasureColumn.NUMBER, Cell.number(number));
        cells.put(MeasureColumn.RISK, text(texts.title(risk)));
        cells.put(MeasureColumn.TEXT, text(texts.measure(measure)));
        cells.put(MeasureColumn.OWNER, Cell.text(measure.owner()));
        cells.put(MeasureColumn.DUE, Cell.day(measure.due()));
        cells.put(MeasureColumn.STATE, word(words.state(measure.state())));
        cells.put(MeasureColumn.DONE, Cell.day(measure.done()));
        cells.put(MeasureColumn.PROOF, Cell.text(measure.proof()));
        cells.put(MeasureColumn.ID, Cell.text(measure.id()));
        cells.put(MeasureColumn.TEMPLATE, Cell.text(measure.template()));
        cells.put(MeasureColumn.RISK_ID, Cell.text(risk.id()));
        return row(MeasureColumn.values(), cells);
    }

    private static <E> List<Cell> row(E[] columns, Map<E, Cell> cells) {
        return Arrays.stream(columns).map(column -> cells.getOrDefault(column, Cell.BLANK)).toList();
    }

    private Cell text(Phrase phrase) {
        return Cell.text(SheetWords.in(phrase, languages, LINE));
    }

    private Cell word(Phrase phrase) {
        return Cell.text(SheetWords.in(phrase, languages, SLASH));
    }
}
