package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/**
 * Answers as read from a YAML file.
 *
 * @param edition the edition they were read under: the one the file names, otherwise the usual one
 * @param notes   by question id
 */
public record AnswersFile(String edition, Optional<LocalDate> asOf, Answers answers, Map<String, String> notes,
                          List<Risk> risks, List<Scenario> scenarios) {

    public AnswersFile {
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        risks = List.copyOf(risks);
        scenarios = List.copyOf(scenarios);
    }
}
