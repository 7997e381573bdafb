package kz.senim.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.law.Answers;
import kz.senim.law.Conclusions;
import kz.senim.law.DutyState;
import kz.senim.risk.Deadline;
import kz.senim.risk.Deadlines;
import kz.senim.risk.Look;
import kz.senim.risk.Review;
import kz.senim.risk.Reviews;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskRegister;
import kz.senim.risk.Scenario;

/**
 * Everything kept about one system. Conclusions are not in it: they are recomputed from it.
 *
 * @param id        random, never shown
 * @param edition   the edition of the rules it is pinned to
 * @param notes     the user's own notes by question id, never blank
 * @param scenarios of failure, which the classification rests on
 * @param evidence  files that show something to be so; their contents are kept apart
 * @param texts     that belong to the documents alone
 */
public record Dossier(String id, String edition, Answers answers, Map<String, String> notes, RiskRegister register,
                      List<Scenario> scenarios, List<Evidence> evidence, OwnTexts texts, Instant created, Instant changed) {

    /** Ids of the questions whose answers name a dossier on the home screen and on its papers. */
    public static final String SYSTEM_NAME = "system.name";
    public static final String ORGANISATION_NAME = "org.name";
    /** One time since 1 March 2024; a day must not depend on the machine's own zone. */
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    public Dossier {
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        scenarios = List.copyOf(scenarios);
        evidence = List.copyOf(evidence);
    }

    /** With a register of which nothing but the risks is known, and no texts for the documents. */
    public Dossier(String id, String edition, Answers answers, Map<String, String> notes, List<Risk> risks,
                   List<Scenario> scenarios, List<Evidence> evidence, Instant created, Instant changed) {
        this(id, edition, answers, notes, RiskRegister.of(risks), scenarios, evidence, OwnTexts.NONE, created, changed);
    }

    public List<Risk> risks() {
        return register.risks();
    }

    public Reviews reviews() {
        return register.reviews();
    }

    /** The day on which it was made. */
    public LocalDate since() {
        return LocalDate.ofInstant(created, KAZAKHSTAN);
    }

    /** By when its risks have to be looked at; no day where there are none to look at. */
    public Optional<LocalDate> reviewDue() {
        return reviewed() ? Optional.of(reviews().due(since(), risks())) : Optional.empty();
    }

    /** All that falls due, the yearly review among it where there are risks to look at. */
    public Deadlines deadlines() {
        var yearly = Deadline.yearly(reviews().yearly(since()));
        return Deadlines.of(risks()).with(reviewed() ? List.of(yearly) : List.of());
    }

    /** Whether there are risks to look at. */
    private boolean reviewed() {
        return risks().stream().anyMatch(Risk::standing);
    }

    /** As typed, possibly empty. */
    public String systemName() {
        return answers.textOf(SYSTEM_NAME);
    }

    /** As typed, possibly empty. */
    public String organisationName() {
        return answers.textOf(ORGANISATION_NAME);
    }

    public String note(String question) {
        return notes.getOrDefault(question, "");
    }

    public List<Evidence> evidenceFor(Subject subject) {
        return evidence.stream().filter(one -> one.subject().equals(subject)).toList();
    }

    /** Bytes that all evidence takes; the same content counts once. */
    public long evidenceBytes() {
        return evidence.stream().collect(Collectors.toMap(Evidence::sha256, Evidence::size, Math::max)).values().stream()
                .mapToLong(size -> size).sum();
    }

    /** Whether something is left to do about a duty; the note to its question is the reason why it does not apply. */
    public boolean gap(DutyState state) {
        return state.gap(note(state.duty().id()));
    }

    /** Duties that apply and are not done, or not said to be, in the order of the rules. */
    public List<DutyState> gaps(Conclusions conclusions) {
        return conclusions.duties().values().stream().filter(this::gap).toList();
    }

    /**
     * The register as it is looked at on a day.
     *
     * @param prohibited ids of the prohibited functions that were found
     */
    public Look look(LocalDate day, Collection<String> prohibited) {
        return new Look(risks(), day, Optional.of(reviews().due(since(), List.of())), prohibited, scenarios.stream().map(Scenario::id).toList(), measure ->
                evidenceFor(new Subject(Subject.Kind.MEASURE, measure.id())).stream().anyMatch(e -> !e.expiredOn(day)));
    }

    /** The dossier after a change. */
    public Dossier after(Change change, Instant at) {
        return switch (change) {
            case Change.Answered(var question, var answer) -> with(answers.with(question, answer), notes, at);
            case Change.Withdrawn(var question) -> with(answers.without(question), notes, at);
            case Change.Noted(var question, var note) -> with(answers, noted(question, note), at);
            case Change.RiskPut(var risk) -> with(register.withRisks(put(risks(), risk, Risk::id)), at);
            case Change.RiskRemoved(var risk) -> with(register.withRisks(without(risks(), risk, Risk::id)), at);
            case Change.ReviewPut(var review) ->
                    with(register.withReviews(put(reviews().all(), review, Review::id)), at);
            case Change.ReviewRemoved(var review) ->
                    with(register.withReviews(without(reviews().all(), review, Review::id)), at);
            case Change.ScaleWorded(var grade, var words) -> with(register.worded(grade, words), at);
            case Change.Worded(var place, var text) -> with(texts.with(place, text), at);
            case Change.ScenarioPut(var scenario) -> with(put(scenarios, scenario, Scenario::id), evidence, at);
            case Change.ScenarioRemoved(var scenario) -> with(without(scenarios, scenario, Scenario::id), evidence, at);
            case Change.EvidencePut(var one) -> with(scenarios, put(evidence, one, Evidence::id), at);
            case Change.EvidenceRemoved(var one) -> with(scenarios, without(evidence, one, Evidence::id), at);
        };
    }

    private Dossier with(Answers given, Map<String, String> noted, Instant at) {
        return new Dossier(id, edition, given, noted, register, scenarios, evidence, texts, created, at);
    }

    private Dossier with(RiskRegister changed, Instant at) {
        return new Dossier(id, edition, answers, notes, changed, scenarios, evidence, texts, created, at);
    }

    private Dossier with(List<Scenario> told, List<Evidence> files, Instant at) {
        return new Dossier(id, edition, answers, notes, register, told, files, texts, created, at);
    }

    private Dossier with(OwnTexts changed, Instant at) {
        return new Dossier(id, edition, answers, notes, register, scenarios, evidence, changed, created, at);
    }

    /** The change that takes a change of this dossier back. */
    public Change undoing(Change change) {
        return switch (change) {
            case Change.Answered(var question, _) -> answering(question);
            case Change.Withdrawn(var question) -> answering(question);
            case Change.Noted(var question, _) -> new Change.Noted(question, note(question));
            case Change.RiskPut(var risk) -> risk(risk.id());
            case Change.RiskRemoved(var risk) -> risk(risk);
            case Change.ReviewPut(var review) -> review(review.id());
            case Change.ReviewRemoved(var review) -> review(review);
            case Change.ScaleWorded(var grade, _) ->
                    new Change.ScaleWorded(grade, register.scales().getOrDefault(grade, ""));
            case Change.Worded(var place, _) -> new Change.Worded(place, texts.at(place).orElse(""));
            case Change.ScenarioPut(var scenario) -> scenario(scenario.id());
            case Change.ScenarioRemoved(var scenario) -> scenario(scenario);
            case Change.EvidencePut(var one) -> evidence(one.id());
            case Change.EvidenceRemoved(var one) -> evidence(one);
        };
    }

    private Change answering(String question) {
        return answers.to(question).<Change>map(given -> new Change.Answered(question, given))
                .orElseGet(() -> new Change.Withdrawn(question));
    }

    private Change risk(String of) {
        return restoring(risks(), Risk::id, of, Change.RiskPut::new, Change.RiskRemoved::new);
    }

    private Change review(String of) {
        return restoring(reviews().all(), Review::id, of, Change.ReviewPut::new, Change.ReviewRemoved::new);
    }

    private Change scenario(String of) {
        return restoring(scenarios, Scenario::id, of, Change.ScenarioPut::new, Change.ScenarioRemoved::new);
    }

    private Change evidence(String of) {
        return restoring(evidence, Evidence::id, of, Change.EvidencePut::new, Change.EvidenceRemoved::new);
    }

    private static <T> Change restoring(List<T> all, Function<T, String> id, String of, Function<T, Change> put,
                                        Function<String, Change> remove) {
        return all.stream().filter(one -> id.apply(one).equals(of)).findFirst().map(put)
                .orElseGet(() -> remove.apply(of));
    }

    private Map<String, String> noted(String question, String note) {
        var changed = new LinkedHashMap<>(notes);
        if (note.isBlank()) {
            changed.remove(question);
        } else {
            changed.put(question, note);
        }
        return changed;
    }

    /** At the end, or in the place of the one with its id. */
    private static <T> List<T> put(List<T> all, T one, Function<T, String> id) {
        var changed = new ArrayList<>(all);
        int place = all.stream().map(id).toList().indexOf(id.apply(one));
        if (place < 0) {
            changed.add(one);
        } else {
            changed.set(place, one);
        }
        return changed;
    }

    private static <T> List<T> without(List<T> all, String one, Function<T, String> id) {
        return all.stream().filter(other -> !id.apply(other).equals(one)).toList();
    }
}
