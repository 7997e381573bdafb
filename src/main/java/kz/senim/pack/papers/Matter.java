package kz.senim.pack.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Answer;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusion;
import kz.senim.law.Conclusions;
import kz.senim.law.DutyState;
import kz.senim.law.Finding;
import kz.senim.law.Question;
import kz.senim.law.Truth;
import kz.senim.risk.Disagreement;
import kz.senim.risk.ScenarioQuestions;
import kz.senim.rulebook.Edition;

/**
 * What the papers are made of: one dossier, the edition it is pinned to, and what follows from it on a day.
 *
 * @param dossier to be printed: its texts may be traced, and so are not to be compared
 * @param typed   the same as the user typed it
 */
record Matter(Edition edition, Dossier dossier, Dossier typed, Conclusions conclusions, List<JournalEntry> journal) {

    static final String AI_SYSTEM = "ai-system";
    static final String KAZAKHSTAN = "regime.kazakhstan";

    Matter {
        journal = List.copyOf(journal);
    }

    Matter(Edition edition, Dossier dossier, Conclusions conclusions, List<JournalEntry> journal) {
        this(edition, dossier, dossier, conclusions, journal);
    }

    /** The same with every text traced, in the reasons of the conclusions, too. */
    Matter traced(Traces traces) {
        var traced = traces.in(dossier);
        return new Matter(edition, traced, typed, Concluding.conclude(traced.answers(), edition.rules(), day()), journal);
    }

    LocalDate day() {
        return conclusions.asOf();
    }

    Truth aiSystem() {
        return conclusions.truthOf(AI_SYSTEM);
    }

    /** Whether the system is made or used in Kazakhstan, where an edition asks it. */
    Optional<Conclusion> territory() {
        return Optional.ofNullable(conclusions.findings().get(KAZAKHSTAN));
    }

    /** Conclusions of a group that are in force on the day, in the order of the rules. */
    List<Conclusion> findings(Finding.Group group) {
        return edition.rules().findings().stream()
                .filter(f -> f.group() == group && conclusions.findings().containsKey(f.id()))
                .map(f -> conclusions.of(f.id())).toList();
    }

    List<Conclusion> findings(Finding.Group group, Truth truth) {
        return findings(group).stream().filter(c -> c.truth() == truth).toList();
    }

    /** Whether by the answers the firm bears the duties of an owner or a possessor; OPEN while undecided. */
    Truth ownerOrPossessor() {
        var truths = List.of(conclusions.truthOf("role.owner"), conclusions.truthOf("role.possessor"));
        if (truths.contains(Truth.YES)) {
            return Truth.YES;
        }
        return truths.contains(Truth.OPEN) ? Truth.OPEN : Truth.NO;
    }

    /** How failure scenarios are asked for, where they are. */
    Optional<ScenarioQuestions> scenarios() {
        return edition.scenarios().filter(asked -> Concluding.holds(asked.askIf(), dossier.answers(), edition.rules(),
                day()) == Truth.YES);
    }

    /** Where the scenarios and the answers do not give the same degree. */
    Optional<Disagreement> disagreement() {
        return scenarios().flatMap(asked -> Disagreement.of(dossier.scenarios(), asked,
                conclusions.axes().get(asked.axis())));
    }

    List<DutyState> duties(Truth applies) {
        return conclusions.duties().values().stream().filter(d -> d.applies() == applies).toList();
    }

    /** Whether a duty applies; NO where the edition has none of that id. */
    Truth applies(String duty) {
        return Optional.ofNullable(conclusions.duties().get(duty)).map(DutyState::applies).orElse(Truth.NO);
    }

    /** Duties that apply and are not done, or not said to be. */
    List<DutyState> gaps() {
        return dossier.gaps(conclusions);
    }

    /** Questions of a step that are asked now, in order. */
    List<Question> asked(String step) {
        return edition.rules().questionsOf(step).stream().filter(q -> conclusions.asks(q.id())).toList();
    }

    /** Whether something was said to a question that is in play. */
    boolean given(Question question) {
        return conclusions.asks(question.id()) && dossier.answers().to(question.id())
                .filter(a -> question.accepts(a) && a.given()).isPresent();
    }

    boolean unknown(Question question) {
        return dossier.answers().to(question.id()).filter(Answer.Unknown.class::isInstance).isPresent();
    }
}
