package kz.senim.law;

import java.util.List;

/**
 * Where a system stands on one axis.
 *
 * @param applies  whether the axis says anything about this system
 * @param possible the levels still possible, as finding ids, lowest first; one of them once all is decided,
 *                 none where the axis does not apply
 * @param missing  questions, in questionnaire order, that still decide it
 */
public record AxisResult(Axis axis, Truth applies, List<String> possible, List<String> missing) {

    public AxisResult {
        possible = List.copyOf(possible);
        missing = List.copyOf(missing);
    }

    public boolean decided() {
        return applies == Truth.YES && possible.size() == 1;
    }

    /** Whether there are levels below the safe reading: a scale that applies and stands above its lowest level. */
    public boolean mayBeLower() {
        return axis.kind() == Axis.Kind.SCALE && !possible.isEmpty()
                && !provisional().equals(axis.levels().getFirst());
    }

    /** The safe provisional reading on a scale: the upper end. */
    public String provisional() {
        return possible.getLast();
    }
}
