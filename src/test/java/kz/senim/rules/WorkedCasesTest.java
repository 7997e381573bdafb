package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Axis;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.law.Condition;
import kz.senim.law.DutyState;
import kz.senim.law.Finding;
import kz.senim.law.Offence;
import kz.senim.law.Truth;
import kz.senim.law.WhatIf;
import kz.senim.risk.Disagreement;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped cases show beyond what they expect. */
class WorkedCasesTest {

    private static final Editions EDITIONS = new Editions();
    private static final Edition EDITION = EDITIONS.usual();

    static List<WorkedCase> cases() {
        return EDITIONS.cases(EDITION.id());
    }

    @Test
    void thereAreEnough() {
        assertTrue(cases().size() >= 40);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noneContradictsItself(WorkedCase worked) {
        assertEquals(List.of(), conclude(worked, worked.given().answers()).contradictions());
    }

    /** What is written as an example shows no disagreement, and rests on enough where the degree is decided. */
    @ParameterizedTest
    @MethodSource("cases")
    void theDegreeRestsOnScenarios(WorkedCase worked) {
        var asked = EDITION.scenarios().orElseThrow();
        var degree = conclude(worked, worked.given().answers()).axes().get(asked.axis());
        var scenarios = worked.given().scenarios();
        assertEquals(Optional.empty(), Disagreement.of(scenarios, asked, degree));
        assertTrue(!degree.decided() || asked.enough(scenarios));
    }

    /** A duty that applies is a gap until it is done or put aside with a reason; good practice never is. */
    @ParameterizedTest
    @MethodSource("cases")
    void gapsAreTheDutiesThatApplyAndAreNotDone(WorkedCase worked) {
        conclude(worked, worked.given().answers()).duties().values().forEach(d -> assertEquals(
                d.applies() == Truth.YES && !d.duty().goodPractice() && !settled(worked, d.duty().id()),
                d.gap(note(worked, d.duty().id())), d.duty().id()));
    }

    private static boolean settled(WorkedCase worked, String duty) {
        return stated(worked, duty, "done") || stated(worked, duty, "not-applicable") && !note(worked, duty).isBlank();
    }

    private static boolean stated(WorkedCase worked, String duty, String choice) {
        return worked.given().answers().to(duty).equals(Optional.of(Answer.chosen(choice)));
    }

    private static String note(WorkedCase worked, String duty) {
        return worked.given().notes().getOrDefault(duty, "");
    }

    /** The first cases show how a firm states each of its duties, and in every way in which it can be stated. */
    @Test
    void theFirstTenCasesStateAllTheirDuties() {
        for (var worked : cases().subList(0, 10)) {
            conclude(worked, worked.given().answers()).duties().values().stream().filter(d -> d.applies() == Truth.YES)
                    .forEach(d -> assertNotEquals(DutyState.State.UNKNOWN, d.state(), worked.id() + " " + d.duty().id()));
        }
        for (String choice : List.of("done", "partly", "not", "not-applicable")) {
            assertTrue(EDITION.rules().duties().stream().anyMatch(d -> stated(cases().getFirst(), d.id(), choice)), choice);
        }
    }

    /** A duty that does not apply is not stated, and "does not apply to us" always says why. */
    @ParameterizedTest
    @MethodSource("cases")
    void noDutyIsStatedInVain(WorkedCase worked) {
        conclude(worked, worked.given().answers()).duties().values().forEach(d -> {
            boolean said = worked.given().answers().to(d.duty().id()).isPresent();
            assertTrue(!said || d.applies() == Truth.YES, d.duty().id());
            assertTrue(d.state() != DutyState.State.NOT_APPLICABLE || !note(worked, d.duty().id()).isBlank(), d.duty().id());
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWayOutLeadsOut(WorkedCase worked) {
        var search = new WhatIf(worked.given().answers(), EDITION.rules(), worked.asOf());
        for (var finding : EDITION.rules().findings()) {
            if (finding.group() == Finding.Group.PROHIBITION) {
                search.clearing(finding.id()).forEach(way -> assertEquals(Truth.NO,
                        conclude(worked, changed(worked, way.changes())).truthOf(finding.id()), way::toString));
            }
        }
        for (var axis : EDITION.rules().axes()) {
            if (axis.kind() == Axis.Kind.SCALE) {
                search.lowering(axis.id()).forEach(way -> {
                    var possible = conclude(worked, changed(worked, way.changes())).axes().get(axis.id()).possible();
                    var before = conclude(worked, worked.given().answers()).axes().get(axis.id()).possible();
                    assertFalse(possible.contains(before.getLast()), way::toString);
                });
            }
        }
    }

    /** Each rule turned round makes some case fail, so that none can be broken unnoticed. */
    @Test
    void noRuleCanBeTurnedRoundUnnoticed() {
        EDITION.rules().findings().forEach(f -> assertTrue(cases().stream().anyMatch(c -> c.findings().containsKey(f.id())
                && turned(f.when(), c) != c.findings().get(f.id())), f.id()));
        EDITION.rules().duties().forEach(d -> assertTrue(cases().stream().anyMatch(c -> c.duties().containsKey(d.id())
                && turned(d.when(), c) != c.duties().get(d.id())), d.id()));
    }

    private static Truth turned(Condition when, WorkedCase worked) {
        return Concluding.holds(new Condition.Not(when), worked.given().answers(), EDITION.rules(), worked.asOf());
    }

    @Test
    void aFoundProhibitionHasAWayOut() {
        var found = cases().stream().filter(c -> c.id().equals("call-centre-tone")).findFirst().orElseThrow();
        var ways = new WhatIf(found.given().answers(), EDITION.rules(), found.asOf()).clearing("prohibited.emotions");
        assertFalse(ways.isEmpty());
    }

    @Test
    void onlyTheTwoOffencesOfTheCodeAreKnown() {
        var penalties = EDITIONS.penalties(EDITION.id());
        assertEquals(List.of("offence.synthetic", "offence.high-risk"),
                penalties.offences().stream().map(Offence::id).toList());
        assertEquals(4325, penalties.year(2026).orElseThrow().tenge());
        assertTrue(penalties.year(2027).isEmpty(), "a year without a source is not guessed");
    }

    private static Answers changed(WorkedCase worked, List<WhatIf.Changed> changes) {
        var answers = worked.given().answers();
        for (var change : changes) {
            answers = answers.with(change.question(), change.answer());
        }
        return answers;
    }

    private static Conclusions conclude(WorkedCase worked, Answers answers) {
        return Concluding.conclude(answers, EDITION.rules(), worked.asOf());
    }
}
