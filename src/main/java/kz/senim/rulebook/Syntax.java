package kz.senim.rulebook;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the user's language why a file is no YAML; the library says it in English only. */
final class Syntax {

    private Syntax() {}

    static void report(MarkedYamlEngineException error, String text, Faults.InFile faults) {
        String problem = String.valueOf(error.getProblem());
        String context = String.valueOf(error.getContext());
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            faults.add(line(error.getContextMark().or(error::getProblemMark).orElse(null)), "yaml.open-quote");
            return;
        }
        int line = line(error.getProblemMark().or(error::getContextMark).orElse(null));
        faults.add(line, key(problem, line(text, line)));
    }

    private static String key(String problem, String line) {
        if (line.stripTrailing().matches(" *\\t.*") || problem.contains("TAB")) {
            return "yaml.tab";
        }
        return problem.contains("mapping values are not allowed") ? "yaml.colon" : "yaml.broken";
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    private static int line(Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
