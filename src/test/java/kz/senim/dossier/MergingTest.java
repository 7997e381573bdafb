package kz.senim.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.senim.exchange.Samples;
import kz.senim.law.Answer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static Dossier merged(Dossier ours, Dossier theirs, Side side) {
        var result = ours;
        for (var change : Merging.of(ours, theirs).changes(_ -> side)) {
            result = result.after(change, ours.changed());
        }
        return result;
    }

    private static Map<?, Change> records(Dossier dossier) {
        return Records.of(dossier);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void withItselfNothingChanges(@ForAll long seed) {
        var dossier = new Samples(seed).any();
        var merging = Merging.of(dossier, dossier);
        assertEquals(List.of(), merging.added());
        assertEquals(List.of(), merging.conflicts());
        assertEquals(List.copyOf(Records.of(dossier).values()), merging.same());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatWasMergedOnceBringsNothingMore(@ForAll long one, @ForAll long other, @ForAll Side side) {
        var theirs = new Samples(other).any();
        var once = merged(new Samples(one).any(), theirs, side);
        assertEquals(once, merged(once, theirs, side));
        assertEquals(List.of(), Merging.of(once, theirs).added());
        if (side == Side.THEIRS) {
            assertEquals(List.of(), Merging.of(once, theirs).conflicts());
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void nothingIsLostAndTheChosenSideStands(@ForAll long one, @ForAll long other, @ForAll Side side) {
        var ours = new Samples(one).any();
        var theirs = new Samples(other).any();
        var all = records(merged(ours, theirs, side));
        assertTrue(all.keySet().containsAll(records(ours).keySet()));
        assertTrue(all.keySet().containsAll(records(theirs).keySet()));
        var chosen = records(side == Side.OURS ? ours : theirs);
        chosen.forEach((key, change) -> assertEquals(change, all.get(key)));
        assertEquals(records(ours).keySet().size() + Merging.of(ours, theirs).added().size(), all.size());
    }

    /** Keeping ours here is taking theirs there: but for the order both offices end with the same. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void bothOfficesEndWithTheSame(@ForAll long one, @ForAll long other) {
        var ours = new Samples(one).any();
        var theirs = new Samples(other).any();
        assertEquals(records(merged(ours, theirs, Side.OURS)), records(merged(theirs, ours, Side.THEIRS)));
    }

    @Test
    void aConflictShowsBothSidesAndIsChosenByItself() {
        var ours = Samples.small();
        var theirs = ours.after(new Change.Answered("gpai", Answer.chosen("yes")), ours.changed())
                .after(new Change.Noted("gpai", "Сұралды"), ours.changed())
                .after(new Change.Noted("people", "12 адам"), ours.changed());
        var merging = Merging.of(ours, theirs);
        var answer = new Conflict(new Change.Answered("gpai", Answer.UNKNOWN), new Change.Answered("gpai", Answer.chosen("yes")));
        var note = new Conflict(new Change.Noted("gpai", "ЖК-дан сұрау"), new Change.Noted("gpai", "Сұралды"));
        assertEquals(List.of(answer, note), merging.conflicts());
        assertEquals(List.of(new Change.Noted("people", "12 адам")), merging.added());
        assertEquals(List.of(new Change.Noted("people", "12 адам"), answer.theirs()),
                merging.changes(c -> c.equals(answer) ? Side.THEIRS : Side.OURS));
    }

    @Test
    void twoSystemsAreNotMerged() {
        var other = new Samples(1).any("another");
        assertThrows(IllegalArgumentException.class, () -> Merging.of(Samples.small(), other));
    }
}
