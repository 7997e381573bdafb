package kz.senim.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A risk in the register of one system.
 *
 * @param template   id in the catalogue, empty for one of the user's own
 * @param texts      as typed, never blank; where the catalogue has words for a field, they stand while nothing is typed
 * @param misuse     arises from foreseeable misuse, article 18(1)(2)
 * @param measures   in their order
 * @param review     next look at this risk, article 18(1)(4)
 * @param acceptance that it is borne knowingly
 * @param links      in the order they were made
 * @param closed     that it no longer stands
 */
public record Risk(String id, String template, Map<RiskField, String> texts, boolean misuse, Levels levels,
                   Optional<Treatment> treatment, List<Measure> measures, Optional<LocalDate> review,
                   Optional<Acceptance> acceptance, List<Link> links, Optional<Closing> closed) {

    public Risk {
        var kept = new EnumMap<RiskField, String>(RiskField.class);
        texts.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text);
            }
        });
        texts = Collections.unmodifiableMap(kept);
        measures = List.copyOf(measures);
        links = List.copyOf(links);
    }

    public static Risk own(String id, String title) {
        return new Risk(id, "", Map.of(RiskField.TITLE, title), false, Levels.NONE, Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** Without measures: which of the template's are taken is the user's choice. */
    public static Risk of(String id, RiskTemplate template) {
        return new Risk(id, template.id(), Map.of(), template.misuse(), Levels.NONE, Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** As typed, possibly empty. */
    public String text(RiskField field) {
        return texts.getOrDefault(field, "");
    }

    public boolean fromCatalogue() {
        return !template.isEmpty();
    }

    public Optional<Level> initial() {
        return levels.initial();
    }

    public Optional<Level> residual() {
        return levels.residual();
    }

    /**
     * The level that counts today: as stated; otherwise the residual one once every measure is done, and until then
     * the initial one.
     */
    public Optional<Level> current() {
        return levels.current().or(() -> treated() ? residual() : Optional.empty()).or(this::initial);
    }

    /** Whether there are measures and none of them is left to be done. */
    public boolean treated() {
        boolean any = false;
        for (var measure : measures) {
            if (measure.open()) {
                return false;
            }
            any |= measure.inForce();
        }
        return any;
    }

    /** Measures that were not dropped. */
    public List<Measure> inForce() {
        return measures.stream().filter(Measure::inForce).toList();
    }

    /** Whether there is no measure that was not dropped. */
    public boolean untreated() {
        return measures.stream().noneMatch(Measure::inForce);
    }

    public boolean standing() {
        return closed.isEmpty();
    }

    /** The first day by which a measure has to be done. */
    public Optional<LocalDate> nextDue() {
        return measures.stream().filter(Measure::open).flatMap(m -> m.due().stream()).min(LocalDate::compareTo);
    }

    /** @param text blank to take it away */
    public Risk with(RiskField field, String text) {
        var changed = new EnumMap<RiskField, String>(RiskField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return withTexts(changed);
    }

    public Risk withTexts(Map<RiskField, String> changed) {
        return new Risk(id, template, changed, misuse, levels, treatment, measures, review, acceptance, links, closed);
    }

    public Risk withMisuse(boolean changed) {
        return new Risk(id, template, texts, changed, levels, treatment, measures, review, acceptance, links, closed);
    }

    public Risk withLevels(Levels changed) {
        return new Risk(id, template, texts, misuse, changed, treatment, measures, review, acceptance, links, closed);
    }

    public Risk withTreatment(Optional<Treatment> changed) {
        return new Risk(id, template, texts, misuse, levels, changed, measures, review, acceptance, links, closed);
    }

    public Risk withMeasures(List<Measure> changed) {
        return new Risk(id, template, texts, misuse, levels, treatment, changed, review, acceptance, links, closed);
    }

    public Risk withReview(Optional<LocalDate> changed) {
        return new Risk(id, template, texts, misuse, levels, treatment, measures, changed, acceptance, links, closed);
    }

    public Risk withAcceptance(Optional<Acceptance> changed) {
        return new Risk(id, template, texts, misuse, levels, treatment, measures, review, changed, links, closed);
    }

    public Risk withLinks(List<Link> changed) {
        return new Risk(id, template, texts, misuse, levels, treatment, measures, review, acceptance, changed, closed);
    }

    public Risk withClosed(Optional<Closing> changed) {
        return new Risk(id, template, texts, misuse, levels, treatment, measures, review, acceptance, links, changed);
    }

    /** Adds the measure at the end, or puts it in the place of the one with its id. */
    public Risk with(Measure measure) {
        var changed = new ArrayList<>(measures);
        int place = measures.stream().map(Measure::id).toList().indexOf(measure.id());
        if (place < 0) {
            changed.add(measure);
        } else {
            changed.set(place, measure);
        }
        return withMeasures(changed);
    }

    public Risk withoutMeasure(String measure) {
        return withMeasures(measures.stream().filter(m -> !m.id().equals(measure)).toList());
    }
}
