package kz.senim.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An offence by its elements, without words; amounts in monthly calculation indices.
 *
 * @param elements  in the order examined; only where every one holds is the offence seen
 * @param mci       the fine by id of subject
 * @param repeatMci the fine for a repeat within a year
 * @param repeat    what makes it a repeat
 * @param from      first day on which it is in force
 * @param until     first day on which it no longer is
 */
public record Offence(String id, Citation act, LocalDate from, LocalDate until, List<Element> elements,
                      Map<String, Integer> mci, Map<String, Integer> repeatMci, Condition repeat) {

    public Offence {
        elements = List.copyOf(elements);
        mci = new LinkedHashMap<>(mci);
        repeatMci = new LinkedHashMap<>(repeatMci);
    }

    public record Element(String id, Condition when) {}

    /** Whether it is seen: an all of its elements. */
    public Condition seen() {
        return new Condition.All(elements.stream().map(Element::when).toList());
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
