package kz.senim.law;

import java.util.List;

/**
 * One of the three axes of article 17: risk degree, autonomy, mode of use.
 *
 * @param onlyIf the axis says something only where this holds
 * @param levels ids of findings; on a scale from the lowest to the highest
 */
public record Axis(String id, Kind kind, Condition onlyIf, List<Citation> basis, List<String> levels) {

    public Axis {
        basis = List.copyOf(basis);
        levels = List.copyOf(levels);
    }

    public enum Kind { SCALE, SET }
}
