package kz.senim.risk;

import static kz.senim.risk.Remark.Kind.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each remark has a register that deserves it, and a careful one deserves none at all. */
class RemarkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Optional<LocalDate> NEVER = Optional.empty();
    private static final Optional<LocalDate> TODAY = Optional.of(DAY);
    private static final Optional<Level> LOW = Optional.of(new Level(2, 2));
    private static final Optional<Level> MEDIUM = Optional.of(new Level(3, 3));
    private static final Optional<Level> HIGH = Optional.of(new Level(4, 5));
    private static final Link BANNED = new Link(Link.Kind.PROHIBITION, "prohibited.emotions");
    private static final Acceptance BORNE = new Acceptance("Айжан Серікова", "шығыны аз", TODAY);

    private static final Risk CAREFUL = Risk.own("1", "іркіліс").with(RiskField.CAUSE, "ток сөнеді")
            .with(RiskField.CONSEQUENCE, "тапсырыс түспейді").with(RiskField.AFFECTED, "клиенттер")
            .with(RiskField.OWNER, "Айжан").withMisuse(true).withLevels(new Levels(HIGH, Optional.empty(), LOW))
            .withTreatment(Optional.of(Treatment.REDUCE)).withReview(Optional.of(DAY.plusYears(1)))
            .with(measure());

    private static Measure measure() {
        return Measure.own("m", "қағаз журнал").withOwner("Ерлан").withDue(TODAY);
    }

    @Test
    void aCarefulRegisterDeservesNone() {
        assertEquals(Set.of(), kinds(List.of(CAREFUL)));
    }

    @Test
    void anEmptyRegisterDeservesNone() {
        assertEquals(Set.of(), kinds(List.of()));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(HIGH_WITHOUT_MEASURES, r -> r.withMeasures(List.of())),
                fault(RESIDUAL_ABOVE, r -> r.withLevels(new Levels(LOW, Optional.empty(), MEDIUM))),
                fault(RESIDUAL_HIGH, r -> r.withLevels(new Levels(HIGH, Optional.empty(), HIGH))),
                fault(ACCEPTED_WITHOUT_NAME, r -> r.withAcceptance(Optional.of(BORNE.withBy(" ")))),
                fault(ACCEPTANCE_EXPIRED, r -> r.withAcceptance(Optional.of(BORNE.withUntil(Optional.of(DAY.minusDays(1)))))),
                fault(OVERDUE, r -> r.with(measure().withDue(Optional.of(DAY.minusDays(1))))),
                fault(REVIEW_OVERDUE, r -> r.withReview(Optional.of(DAY.minusDays(1)))),
                fault(NOT_ASSESSED, r -> r.withLevels(Levels.NONE)),
                fault(RESIDUAL_NOT_ASSESSED, r -> r.withLevels(Levels.NONE.withInitial(HIGH))),
                fault(LOWERED_BY_NOTHING, r -> r.withMeasures(List.of())),
                fault(NO_MISUSE, r -> r.withMisuse(false)),
                fault(NO_OWNER, r -> r.with(RiskField.OWNER, "")),
                fault(NO_TREATMENT, r -> r.withTreatment(Optional.empty())),
                fault(TREATED_WITHOUT_MEASURES, r -> r.with(measure().withState(Measure.State.DROPPED, TODAY))),
                fault(RETAINED_WITHOUT_ACCEPTANCE, r -> r.withTreatment(Optional.of(Treatment.RETAIN))),
                fault(ACCEPTED_WITHOUT_REASON, r -> r.withAcceptance(Optional.of(BORNE.withReason("")))),
                fault(ACCEPTED_WITHOUT_END, r -> r.withAcceptance(Optional.of(BORNE.withUntil(Optional.empty())))),
                fault(MEASURE_WITHOUT_OWNER, r -> r.with(measure().withOwner(""))),
                fault(MEASURE_WITHOUT_DATE, r -> r.with(measure().withDue(Optional.empty()))),
                fault(DONE_WITHOUT_EVIDENCE, r -> r.with(measure().withState(Measure.State.DONE, TODAY))),
                fault(DONE_IN_FUTURE, r -> r.with(measure().withProof("сурет").withState(Measure.State.DONE, Optional.of(DAY.plusDays(1))))),
                fault(NO_REVIEW, r -> r.withReview(Optional.empty())),
                fault(REVIEW_LATE, r -> r.withReview(Optional.of(DAY.plusYears(1).plusDays(1)))),
                fault(NO_CAUSE, r -> r.with(RiskField.CAUSE, "")),
                fault(NO_CONSEQUENCE, r -> r.with(RiskField.CONSEQUENCE, "")),
                fault(NO_AFFECTED, r -> r.with(RiskField.AFFECTED, "")));
    }

    private static Arguments fault(Remark.Kind kind, UnaryOperator<Risk> made) {
        return Arguments.of(kind, made);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsNamed(Remark.Kind kind, UnaryOperator<Risk> made) {
        var risk = made.apply(CAREFUL);
        assertTrue(kinds(List.of(risk)).contains(kind));
        if (kind != NO_MISUSE) {
            assertTrue(Remark.on(risk, look(List.of(risk))).contains(kind));
            assertEquals(Set.of(), kinds(List.of(CAREFUL, risk.with(RiskField.TITLE, "басқа").with(RiskField.CONSEQUENCE, "басқа")
                    .withClosed(Optional.of(new Closing(DAY, ""))))), "a closed risk is left alone");
        }
    }

    @Test
    void everyKindHasACase() {
        var single = faults().map(a -> (Remark.Kind) a.get()[0]).toList();
        var tested = EnumSet.copyOf(single);
        tested.addAll(List.of(PROHIBITED_WITHOUT_MEASURE, SCENARIO_WITHOUT_RISK, SAME_TEXT, ALL_ALIKE, REGISTER_REVIEW_OVERDUE));
        assertEquals(EnumSet.allOf(Remark.Kind.class), tested);
    }

    /** Article 18(2): a measure planned for some day is no immediate one. */
    @Test
    void aProhibitedFunctionAsksForAMeasureNow() {
        var planned = CAREFUL.withLinks(List.of(BANNED));
        assertTrue(found(List.of(planned)).contains(PROHIBITED_WITHOUT_MEASURE));
        assertTrue(found(List.of()).contains(PROHIBITED_WITHOUT_MEASURE));
        var begun = planned.with(measure().withState(Measure.State.UNDERWAY, Optional.empty()));
        assertEquals(Set.of(), found(List.of(begun)));
        assertTrue(found(List.of(begun.withLinks(List.of()))).contains(PROHIBITED_WITHOUT_MEASURE));
    }

    private static Set<Remark.Kind> found(List<Risk> register) {
        return kinds(new Look(register, DAY, NEVER, List.of(BANNED.id()), List.of(), _ -> false));
    }

    @Test
    void aScenarioWantsItsRisk() {
        assertEquals(Set.of(SCENARIO_WITHOUT_RISK), kinds(new Look(List.of(CAREFUL), DAY, NEVER, List.of(), List.of("s"), _ -> false)));
        var linked = CAREFUL.withLinks(List.of(new Link(Link.Kind.SCENARIO, "s")));
        assertEquals(Set.of(), kinds(new Look(List.of(linked), DAY, NEVER, List.of(), List.of("s"), _ -> false)));
    }

    /** The day itself is still in time; an empty register has nothing to review. */
    @Test
    void theRegisterAsAWholeIsReviewedInTime() {
        assertEquals(Set.of(REGISTER_REVIEW_OVERDUE), due(List.of(CAREFUL), DAY.minusDays(1)));
        assertEquals(Set.of(), due(List.of(CAREFUL), DAY));
        assertEquals(Set.of(), due(List.of(), DAY.minusDays(1)));
    }

    private static Set<Remark.Kind> due(List<Risk> register, LocalDate due) {
        return kinds(new Look(register, DAY, Optional.of(due), List.of(), List.of(), _ -> false));
    }

    @Test
    void aTextCopiedFromRiskToRisk() {
        var other = named("2").with(RiskField.CONSEQUENCE, " Тапсырыс  ТҮСПЕЙДІ ");
        assertEquals(Set.of(SAME_TEXT), kinds(List.of(CAREFUL, other)));
        assertEquals(List.of(SAME_TEXT), Remark.on(other, look(List.of(CAREFUL, other))));
        assertEquals(Set.of(), kinds(List.of(CAREFUL, named("2"))));
    }

    @Test
    void oneLevelForAllIsNoAssessment() {
        assertEquals(Set.of(ALL_ALIKE), kinds(many(5)));
        assertEquals(Set.of(), kinds(many(4)));
        var one = Stream.concat(many(5).stream(), Stream.of(named("x").withLevels(new Levels(MEDIUM, Optional.empty(), LOW)))).toList();
        assertEquals(Set.of(), kinds(one));
    }

    private static List<Risk> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> named("r" + i)).toList();
    }

    private static Risk named(String id) {
        var other = Risk.own(id, "іркіліс " + id).withTexts(CAREFUL.texts()).with(RiskField.TITLE, "іркіліс " + id)
                .with(RiskField.CONSEQUENCE, "салдары " + id).withMisuse(true).withLevels(CAREFUL.levels());
        return other.withTreatment(CAREFUL.treatment()).withReview(CAREFUL.review()).with(measure());
    }

    /** A file on record shows it as well as a sentence does. */
    @Test
    void evidenceOnFileIsEnough() {
        var done = CAREFUL.with(measure().withState(Measure.State.DONE, TODAY));
        assertEquals(Set.of(), kinds(new Look(List.of(done), DAY, NEVER, List.of(), List.of(), _ -> true)));
        assertEquals(Set.of(), kinds(List.of(CAREFUL.with(measure().withState(Measure.State.DONE, TODAY).withProof("акт № 3")))));
    }

    @Test
    void wordsOfTheCatalogueTellTheCause() {
        var template = new RiskTemplate("outage", true, kz.senim.law.Condition.ALWAYS, List.of(), List.of());
        var suggested = Risk.of("1", template).with(RiskField.AFFECTED, "клиенттер");
        assertTrue(Remark.on(suggested, look(List.of(suggested))).stream().noneMatch(Set.of(NO_CAUSE, NO_CONSEQUENCE)::contains));
    }

    @Test
    void theGravestComeFirst() {
        var severities = Arrays.stream(Remark.Kind.values()).map(Remark.Kind::severity).toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        assertTrue(severities.size() >= 20);
    }

    private static Look look(List<Risk> register) {
        return new Look(register, DAY, NEVER, List.of(), List.of(), _ -> false);
    }

    private static Set<Remark.Kind> kinds(List<Risk> register) {
        return kinds(look(register));
    }

    private static Set<Remark.Kind> kinds(Look look) {
        return Set.copyOf(Remark.on(look).stream().map(Remark::kind).toList());
    }
}
