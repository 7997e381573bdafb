package kz.senim.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Answer;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.law.Condition;
import kz.senim.law.Truth;
import kz.senim.risk.Disagreement.Side;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    private static final List<String> LEVELS = List.of("low", "middle", "high");
    private static final ScenarioQuestions ASKED = new ScenarioQuestions("s", Condition.ALWAYS, 3, "risk", List.of(),
            Map.of("little", "low", "damage", "middle", "disaster", "high"));

    private static AxisResult possible(String... levels) {
        return new AxisResult(new Axis("risk", Axis.Kind.SCALE, Condition.ALWAYS, List.of(), LEVELS),
                levels.length == 0 ? Truth.NO : Truth.YES, List.of(levels), List.of());
    }

    private static Scenario stating(String id, String... consequences) {
        return Scenario.of(id, "what").with(ScenarioField.CONSEQUENCE, Answer.chosen(consequences));
    }

    private static Optional<Disagreement> of(AxisResult result, Scenario... scenarios) {
        return Disagreement.of(List.of(scenarios), ASKED, result);
    }

    @Test
    void thereIsNoneWhereTheGravestScenarioAgrees() {
        assertEquals(Optional.empty(), of(possible("middle"), stating("a", "little"), stating("b", "damage")));
        assertEquals(Optional.empty(), of(possible("low", "middle"), stating("a", "damage")));
        assertEquals(Optional.empty(), of(possible(), stating("a", "disaster")));
        assertEquals(Optional.empty(), of(possible("middle")));
    }

    @Test
    void aGraverScenarioIsNamedWithBothSides() {
        var grave = stating("b", "damage", "disaster");
        assertEquals(Optional.of(new Disagreement(Side.SCENARIOS, List.of(grave), Optional.of("high"), "middle")),
                of(possible("middle"), stating("a", "damage"), grave));
    }

    @Test
    void graverAnswersShowOnceEveryScenarioHasSpoken() {
        var told = stating("a", "little");
        assertEquals(Side.ANSWERS, of(possible("high"), told).orElseThrow().graver());
        assertEquals(Optional.empty(), of(possible("high"), told, Scenario.of("b", "what")));
    }

    @Test
    void scenariosThatStateNoLevelAreNamedAllAgainstGraverAnswers() {
        var one = stating("a", "no-failure");
        var two = stating("b", "no-failure");
        assertEquals(Optional.of(new Disagreement(Side.ANSWERS, List.of(one, two), Optional.empty(), "middle")),
                of(possible("middle", "high"), one, two));
        assertEquals(Optional.empty(), of(possible("low"), one, two));
    }

    @Test
    void theOtherYardstickNeverCounts() {
        var impact = stating("a", "little").with(ScenarioField.IMPACT, Answer.chosen("disaster"));
        assertEquals(Optional.empty(), of(possible("low"), impact));
    }

    @Test
    void wholeIsWhatSaysAllThatIsNeeded() {
        var scenario = stating("a", "little");
        assertEquals(List.of(ScenarioField.WHO, ScenarioField.AFFECTED, ScenarioField.REVERSIBLE), scenario.missing());
        var unknown = scenario.with(ScenarioField.WHO, new Answer.Text("w")).with(ScenarioField.AFFECTED, Answer.UNKNOWN)
                .with(ScenarioField.REVERSIBLE, Answer.chosen("easily"));
        assertEquals(List.of(ScenarioField.AFFECTED), unknown.missing());
        assertEquals(1, ASKED.whole(List.of(unknown, unknown.with(ScenarioField.AFFECTED, Answer.chosen("few")))));
    }
}
