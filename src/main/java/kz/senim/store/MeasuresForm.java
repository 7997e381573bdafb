package kz.senim.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.risk.Measure;

/** The measures of one risk as one text: a block of lines for each, a blank line between two. */
final class MeasuresForm {

    private static final String[] PARTS = {"id", "template", "text", "owner", "due", "state", "done", "proof"};
    private static final String BETWEEN = "\n\n";

    private MeasuresForm() {}

    static String written(List<Measure> measures) {
        return measures.stream().map(m -> Form.lines(PARTS, new Object[] {m.id(), m.template(), m.text(), m.owner(),
            m.due().orElse(null), m.state(), m.done().orElse(null), m.proof()})).collect(Collectors.joining(BETWEEN));
    }

    /** @throws RuntimeException where it is no such text */
    static List<Measure> parse(String written) {
        return written.isEmpty() ? List.of() : Stream.of(written.split(BETWEEN)).map(MeasuresForm::measure).toList();
    }

    private static Measure measure(String block) {
        var parts = Form.fields(block);
        return new Measure(parts.get("id"), parts.getOrDefault("template", ""), parts.getOrDefault("text", ""),
                parts.getOrDefault("owner", ""), day(parts.get("due")), Measure.State.valueOf(parts.get("state")),
                day(parts.get("done")), parts.getOrDefault("proof", ""));
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }
}
