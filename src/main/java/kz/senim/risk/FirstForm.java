package kz.senim.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A risk as older databases and files have it: all measures in one text, done by one person by one day.
 *
 * @param measures blank: those of the template
 */
public record FirstForm(String id, String template, String title, String consequence, boolean misuse,
                        Optional<Level> before, Optional<Level> after, String measures, String owner,
                        Optional<LocalDate> due, Optional<LocalDate> review) {

    /** The same in today's form: nothing typed is lost, and nothing is said to be done that was not. */
    public Risk carried() {
        return new Risk(id, template, Map.of(RiskField.TITLE, title, RiskField.CONSEQUENCE, consequence,
                RiskField.OWNER, owner), misuse, new Levels(before, Optional.empty(), after), Optional.empty(),
                measures(id, template, measures, owner, due), review, Optional.empty(), List.of(), Optional.empty());
    }

    /** One measure for the one text; the template of the risk stands for all measures of the template. */
    public static List<Measure> measures(String risk, String template, String text, String owner, Optional<LocalDate> due) {
        if (text.isBlank() && template.isEmpty() && due.isEmpty()) {
            return List.of();
        }
        return List.of(new Measure(risk + "-m", text.isBlank() ? template : "", text, owner, due,
                Measure.State.PLANNED, Optional.empty(), ""));
    }
}
