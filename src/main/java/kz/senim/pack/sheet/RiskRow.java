package kz.senim.pack.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.pack.sheet.CellFault.Kind;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Link;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Treatment;
import kz.senim.rulebook.RiskText;

/**
 * A risk as a row has it, without its measures.
 *
 * @param current the risk so far, blank where it is new
 */
record RiskRow(Row<RiskColumn> row, Risk current, RiskText texts, SheetWords words) {

    private static final List<RiskColumn> ACCEPTED = List.of(RiskColumn.ACCEPTED_BY, RiskColumn.ACCEPTED_WHY,
            RiskColumn.ACCEPTED_UNTIL);

    static Risk blank(String id, String template) {
        return new Risk(id, template, Map.of(), false, Levels.NONE, Optional.empty(), List.of(), Optional.empty(),
                Optional.empty(), List.of(), Optional.empty());
    }

    Risk risk(String template) {
        var levels = new Levels(level(RiskColumn.INITIAL_LIKELIHOOD, RiskColumn.INITIAL_IMPACT),
                level(RiskColumn.CURRENT_LIKELIHOOD, RiskColumn.CURRENT_IMPACT),
                level(RiskColumn.RESIDUAL_LIKELIHOOD, RiskColumn.RESIDUAL_IMPACT));
        return new Risk(current.id(), template, typed(template), row.yes(RiskColumn.MISUSE), levels,
                row.word(RiskColumn.TREATMENT, Arrays.asList(Treatment.values()), words::treatment), List.of(),
                row.day(RiskColumn.REVIEW), acceptance(), links(), closing());
    }

    private Map<RiskField, String> typed(String template) {
        var typed = new EnumMap<RiskField, String>(RiskField.class);
        var catalogue = texts.template(blank("", template));
        for (var field : RiskField.values()) {
            typed.put(field, Typed.of(row.text(RiskColumn.of(field)), current.text(field), texts.field(current, field),
                    catalogue.field(field)));
        }
        return typed;
    }

    private Optional<Level> level(RiskColumn likelihood, RiskColumn impact) {
        boolean without = row.cell(likelihood).blank();
        if (without != row.cell(impact).blank()) {
            row.fault(without ? likelihood : impact, Kind.HALF_LEVEL);
            return Optional.empty();
        }
        return without ? Optional.empty()
                : degree(likelihood).flatMap(l -> degree(impact).map(i -> new Level(l, i)));
    }

    private Optional<Integer> degree(RiskColumn column) {
        var degree = row.number(column).filter(n -> n >= 1 && n <= Level.HIGHEST);
        if (degree.isEmpty()) {
            row.fault(column, Kind.LEVEL);
        }
        return degree;
    }

    /** Whoever wrote down who accepts it has said that it is accepted. */
    private Optional<Acceptance> acceptance() {
        boolean told = ACCEPTED.stream().anyMatch(c -> !row.cell(c).blank());
        boolean yes = row.yes(RiskColumn.ACCEPTED);
        if (told && !yes && !row.cell(RiskColumn.ACCEPTED).blank()) {
            row.fault(RiskColumn.ACCEPTED, Kind.NOT_ACCEPTED);
        }
        return told || yes ? Optional.of(new Acceptance(row.text(RiskColumn.ACCEPTED_BY),
                row.text(RiskColumn.ACCEPTED_WHY), row.day(RiskColumn.ACCEPTED_UNTIL))) : Optional.empty();
    }

    private List<Link> links() {
        var links = new ArrayList<Link>();
        row.text(RiskColumn.LINKS).lines().filter(l -> !l.isBlank()).forEach(written -> {
            try {
                links.add(Link.parse(written.strip()));
            } catch (IllegalArgumentException e) {
                row.fault(RiskColumn.LINKS, Kind.LINK);
            }
        });
        return links;
    }

    private Optional<Closing> closing() {
        if (row.cell(RiskColumn.CLOSED_ON).blank() && !row.cell(RiskColumn.CLOSED_WHY).blank()) {
            row.fault(RiskColumn.CLOSED_ON, Kind.CLOSED_WITHOUT_DAY);
        }
        return row.day(RiskColumn.CLOSED_ON).map(day -> new Closing(day, row.text(RiskColumn.CLOSED_WHY)));
    }
}
