package kz.senim.risk;

import java.util.List;
import java.util.Optional;
import kz.senim.law.AxisResult;
import kz.senim.law.Truth;

/**
 * The scenarios and the answers do not give the same degree. Both sides are named and nothing is preferred: which of
 * them is wrong is known to the user alone.
 *
 * @param graver    the side that is graver
 * @param scenarios the gravest, or those graver than the answers; all where none states any level
 * @param stated    the gravest level that a scenario states; empty where none states any
 * @param concluded the nearest level that the answers leave possible
 */
public record Disagreement(Side graver, List<Scenario> scenarios, Optional<String> stated, String concluded) {

    public enum Side { SCENARIOS, ANSWERS }

    public Disagreement {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * The disagreement, if there is one. That the answers are graver shows only once every scenario states its
     * consequence: the grave one may be still to come.
     */
    public static Optional<Disagreement> of(List<Scenario> scenarios, ScenarioQuestions asked, AxisResult result) {
        if (scenarios.isEmpty() || result.applies() == Truth.NO || result.possible().isEmpty()) {
            return Optional.empty();
        }
        return new Weighing(scenarios, asked, result).disagreement();
    }

    private record Weighing(List<Scenario> scenarios, ScenarioQuestions asked, AxisResult result) {

        Optional<Disagreement> disagreement() {
            int gravest = scenarios.stream().mapToInt(this::weight).max().orElse(-1);
            int highest = order().indexOf(result.possible().getLast());
            int lowest = order().indexOf(result.possible().getFirst());
            if (gravest > highest) {
                return Optional.of(between(Side.SCENARIOS, gravest, highest, highest + 1));
            }
            return Math.max(gravest, 0) < lowest && scenarios.stream().allMatch(Weighing::speaks)
                    ? Optional.of(between(Side.ANSWERS, gravest, lowest, gravest)) : Optional.empty();
        }

        /** @param from weight of the scenarios to name */
        private Disagreement between(Side graver, int stated, int concluded, int from) {
            return new Disagreement(graver, scenarios.stream().filter(s -> weight(s) >= from).toList(),
                    stated < 0 ? Optional.empty() : Optional.of(order().get(stated)), order().get(concluded));
        }

        private int weight(Scenario scenario) {
            return asked.level(scenario, order()).map(order()::indexOf).orElse(-1);
        }

        private List<String> order() {
            return result.axis().levels();
        }

        private static boolean speaks(Scenario scenario) {
            return !scenario.chosen(ScenarioField.CONSEQUENCE).isEmpty();
        }
    }
}
