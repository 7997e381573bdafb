package kz.senim.rulebook;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the user's language why a file is no YAML; the library says it in English only. */
final class Syntax {

    private static final String BROKEN = "yaml.broken";

    private Syntax() {}

    static void report(MarkedYamlEngineException error, String text, Faults.InFile faults) {
        String problem = String.valueOf(error.getProblem());
        String context = String.valueOf(error.getContext());
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            faults.add(line(error.getContextMark().or(error::getProblemMark).orElse(null)), "yaml.open-quote");
            return;
        }
        int line = line(error.getProblemMark().or(error::getContextMark).orElse(null));
        int since = line(error.getContextMark().or(error::getProblemMark).orElse(null));
        String key = key(problem, line(text, line));
        boolean before = since < line && key.equals(BROKEN);
        faults.add(before ? since : line, before ? "yaml.broken-since" : key, "line", line);
    }

    private static String key(String problem, String line) {
        if (line.stripTrailing().matches(" *\\t.*") || problem.contains("TAB")) {
            return "yaml.tab";
        }
        return problem.contains("mapping values are not allowed") ? "yaml.colon" : BROKEN;
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    private static int line(Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
