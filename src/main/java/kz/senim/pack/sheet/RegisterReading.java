package kz.senim.pack.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.CellFault.Kind;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.rulebook.RiskText;

/** Takes tables for a register, row by row, and tells all that cannot be taken. */
final class RegisterReading {

    static final int MOST_RISKS = 20_000;

    private final SheetWords words = new SheetWords();
    private final RiskText texts;
    private final Set<String> templates;
    private final Ids ids;
    private final Map<String, Risk> now;
    private final List<CellFault> faults = new ArrayList<>();
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<Integer, List<Entry>> byNumber = new HashMap<>();
    private final Map<Integer, Entry> byLine = new HashMap<>();
    private boolean flat;

    /** @param templates ids of the catalogue's risks */
    RegisterReading(RiskText texts, Set<String> templates, Ids ids, List<Risk> now) {
        this.texts = texts;
        this.templates = templates;
        this.ids = ids;
        this.now = now.stream().collect(Collectors.toMap(Risk::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    /** Nothing where there is no register in the tables. */
    Optional<Reading> read(List<Grid> grids) {
        var measures = Header.in(grids, MeasureColumn.values(), words);
        return Header.in(grids, RiskColumn.values(), words).map(risks -> {
            flat = measures.filter(m -> m.grid() == risks.grid()).isPresent();
            risks(risks);
            measures.ifPresent(this::measures);
            return result();
        });
    }

    private <C extends Column> boolean whole(Header<C> header, C[] columns) {
        var missing = header.missing(columns).toList();
        missing.forEach(c -> faults.add(new CellFault(header.grid().name(), header.grid().lines().getFirst().number(), "",
                Optional.empty(), Kind.NO_COLUMN, SheetWords.in(words.head(c), Languages.BOTH, RiskCells.SLASH))));
        return missing.isEmpty();
    }

    private void risks(Header<RiskColumn> header) {
        if (!whole(header, RiskColumn.values())) {
            return;
        }
        for (var line : header.grid().body()) {
            var row = new Row<>(header.grid(), line, header.places(), words, faults::add);
            if (content(row)) {
                risk(row);
            }
        }
        if (byId.size() > MOST_RISKS) {
            throw new TooMuch();
        }
    }

    /** In a table without sheets, a row may be of a further measure only. */
    private static boolean content(Row<RiskColumn> row) {
        return Stream.of(RiskColumn.values()).anyMatch(c -> c != RiskColumn.NUMBER && c != RiskColumn.ID && !row.cell(c).blank());
    }

    private void risk(Row<RiskColumn> row) {
        String id = ids.of(row, RiskColumn.ID);
        var there = byId.get(id);
        if (there != null) {
            again(row, there);
            return;
        }
        var before = Optional.ofNullable(now.get(id));
        String template = row.text(RiskColumn.TEMPLATE).strip();
        if (!known(template, before)) {
            row.fault(RiskColumn.TEMPLATE, Kind.UNKNOWN_TEMPLATE);
        }
        var risk = new RiskRow(row, before.orElseGet(() -> RiskRow.blank(id, template)), texts, words).risk(template);
        if (row.cell(RiskColumn.ID).blank() && texts.title(risk).isEmpty()) {
            row.fault(RiskColumn.TITLE, Kind.NO_TITLE);
        }
        add(new Entry(row, risk, before));
    }

    private boolean known(String template, Optional<Risk> before) {
        return template.isEmpty() || templates.contains(template) || before.filter(b -> b.template().equals(template)).isPresent();
    }

    private void add(Entry entry) {
        byId.put(entry.id(), entry);
        byLine.put(entry.row().line().number(), entry);
        entry.row().number(RiskColumn.NUMBER).ifPresent(n -> byNumber.computeIfAbsent(n, _ -> new ArrayList<>()).add(entry));
    }

    /** A table without sheets may repeat a risk with each of its measures. */
    private void again(Row<RiskColumn> row, Entry there) {
        boolean repeated = flat && Stream.of(RiskColumn.values()).allMatch(c -> row.text(c).equals(there.row().text(c)));
        if (repeated) {
            byLine.put(row.line().number(), there);
        } else {
            row.fault(RiskColumn.ID, Kind.DOUBLE_ID);
        }
    }

    private void measures(Header<MeasureColumn> header) {
        if (!whole(header, MeasureColumn.values())) {
            return;
        }
        for (var line : header.grid().body()) {
            var row = new Row<>(header.grid(), line, header.places(), words, faults::add);
            if (MeasureColumn.own().stream().anyMatch(c -> !row.cell(c).blank())) {
                of(row).ifPresentOrElse(entry -> measure(row, entry), () -> row.fault(MeasureColumn.NUMBER, Kind.NO_RISK));
            }
        }
    }

    private Optional<Entry> of(Row<MeasureColumn> row) {
        if (flat && byLine.containsKey(row.line().number())) {
            return Optional.of(byLine.get(row.line().number()));
        }
        String id = row.text(MeasureColumn.RISK_ID).strip();
        return id.isEmpty() ? row.number(MeasureColumn.NUMBER).map(n -> byNumber.getOrDefault(n, List.of()))
                .filter(found -> found.size() == 1).map(List::getFirst) : Optional.ofNullable(byId.get(id));
    }

    private void measure(Row<MeasureColumn> row, Entry entry) {
        String id = ids.of(row, MeasureColumn.ID);
        String template = row.text(MeasureColumn.TEMPLATE).strip();
        var before = entry.measureBefore(id);
        var measure = new MeasureRow(row, before.orElseGet(() -> Measure.of(id, template)), texts, words).measure(template);
        boolean known = template.isEmpty() || before.filter(b -> b.template().equals(template)).isPresent()
                || !texts.measure(Measure.of("", template)).isEmpty();
        if (!known) {
            row.fault(MeasureColumn.TEMPLATE, Kind.UNKNOWN_TEMPLATE);
        }
        if (row.cell(MeasureColumn.ID).blank() && texts.measure(measure).isEmpty()) {
            row.fault(MeasureColumn.TEXT, Kind.NO_MEASURE);
        }
        if (!entry.add(measure)) {
            row.fault(MeasureColumn.ID, Kind.DOUBLE_ID);
        }
    }

    private Reading result() {
        var entries = byId.values();
        var added = entries.stream().filter(e -> e.before().isEmpty()).map(Entry::whole).toList();
        var kept = entries.stream().filter(e -> e.before().isPresent())
                .collect(Collectors.partitioningBy(e -> e.whole().equals(e.before().get()),
                        Collectors.mapping(Entry::whole, Collectors.toList())));
        var absent = now.values().stream().filter(r -> !byId.containsKey(r.id())).toList();
        return new Reading(added, kept.get(false), kept.get(true), absent,
                entries.stream().flatMap(Entry::absent).toList(), faults);
    }
}
