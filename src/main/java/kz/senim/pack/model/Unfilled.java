package kz.senim.pack.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.text.Phrase;

/** The places of a pack that a person still has to fill in. */
public final class Unfilled {

    /**
     * @param paper id of the paper in which it stands
     * @param what  is to be filled in: the label beside it, or row and column
     */
    public record Spot(String paper, Phrase what) {}

    private static final Set<String> OF_ANSWERS = Set.of("passport", "prohibitions", "annexes");

    private Unfilled() {}

    public static List<Spot> of(Pack pack) {
        return pack.papers().stream().flatMap(paper -> paper.blocks().stream().flatMap(Unfilled::of)
                .map(what -> new Spot(paper.id(), what))).toList();
    }

    /** Those that say something beside the open questions: papers that repeat answers are marked because of them. */
    public static List<Spot> beside(List<Phrase> questions, List<Spot> unfilled) {
        return unfilled.stream().filter(mark -> questions.isEmpty() || !OF_ANSWERS.contains(mark.paper()))
                .filter(mark -> questions.stream().noneMatch(question -> mark.what().ru().startsWith(question.ru())))
                .distinct().toList();
    }

    private static Stream<Phrase> of(Block block) {
        return switch (block) {
            case Block.Facts(var facts) -> facts.stream()
                    .flatMap(fact -> in(fact.value()).map(_ -> fact.label()));
            case Block.Table table -> table.rows().stream().flatMap(row -> of(table, row));
            default -> Reading.spans(block).filter(span -> span.emphasis() == Emphasis.MISSING).map(Inline.Span::text);
        };
    }

    private static Stream<Phrase> of(Block.Table table, List<Cell> row) {
        var name = row.stream().map(Cell::text).filter(text -> !text.isEmpty() && in(text).findAny().isEmpty()
                && text.spans().stream().anyMatch(span -> !span.text().kk().strip().matches("\\d*"))).findFirst();
        return Stream.iterate(0, column -> column < row.size(), column -> column + 1)
                .flatMap(column -> in(row.get(column).text()).map(_ -> named(name, table.columns().get(column).title())));
    }

    private static Phrase named(Optional<Inline> row, Phrase column) {
        return row.map(text -> new Phrase(plain(text, true) + ": " + column.kk(), plain(text, false) + ": " + column.ru()))
                .orElse(column);
    }

    private static String plain(Inline text, boolean kazakh) {
        var first = text.spans().stream().map(Inline.Span::text).filter(span -> !span.isEmpty()).findFirst().orElseThrow();
        return (kazakh ? first.kk() : first.ru()).lines().findFirst().orElse("").strip();
    }

    private static Stream<Phrase> in(Inline text) {
        return text.spans().stream().filter(span -> span.emphasis() == Emphasis.MISSING).map(Inline.Span::text);
    }
}
