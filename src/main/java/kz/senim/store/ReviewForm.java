package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.risk.Level;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.risk.Seen;
import kz.senim.risk.Verdict;

/** Reviews of the risks of a system. */
final class ReviewForm implements Form<Review> {

    private static final String[] COLUMNS = {"begun", "held", "reviewer", "occasions", "seen", "note"};

    static final Records<Review> TABLE = new Records<>("review", "id", new ReviewForm(), COLUMNS);

    private static final int PARTS = 4;

    @Override
    public Object[] values(Review review) {
        return new Object[] {review.begun(), review.held().orElse(null), review.by(),
            review.occasions().stream().map(Enum::name).collect(Collectors.joining(",")), seen(review.seen()), review.note()};
    }

    /** `id VERDICT likelihood impact`; ids have no spaces. */
    private static String seen(Map<String, Seen> seen) {
        return seen.entrySet().stream().map(e -> e.getKey() + ' ' + e.getValue().verdict()
                + e.getValue().level().map(l -> " " + l.likelihood() + ' ' + l.impact()).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Review read(ResultSet row) throws SQLException {
        return new Review(row.getString("id"), row.getObject("begun", LocalDate.class),
                Optional.ofNullable(row.getObject("held", LocalDate.class)), row.getString("reviewer"),
                occasions(row.getString("occasions")), seen(row.getString("seen")), row.getString("note"));
    }

    @Override
    public String written(Review review) {
        return Form.lines(COLUMNS, values(review));
    }

    @Override
    public Review parse(String key, String written) {
        var fields = Form.fields(written);
        return new Review(key, LocalDate.parse(fields.get("begun")), Optional.ofNullable(fields.get("held")).map(LocalDate::parse),
                fields.getOrDefault("reviewer", ""), occasions(fields.getOrDefault("occasions", "")),
                seen(fields.getOrDefault("seen", "")), fields.getOrDefault("note", ""));
    }

    private static Set<Occasion> occasions(String written) {
        return written.isEmpty() ? Set.of() : Stream.of(written.split(",")).map(Occasion::valueOf).collect(Collectors.toSet());
    }

    private static Map<String, Seen> seen(String written) {
        var seen = new LinkedHashMap<String, Seen>();
        for (String line : written.lines().toList()) {
            var parts = List.of(line.split(" "));
            var level = parts.size() == PARTS
                    ? Optional.of(new Level(Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(PARTS - 1))))
                    : Optional.<Level>empty();
            seen.put(parts.getFirst(), new Seen(Verdict.valueOf(parts.get(1)), level));
        }
        return seen;
    }
}
