package kz.senim.pack.papers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.OwnTexts;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.law.Question;
import kz.senim.pack.model.Pack;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.risk.Treatment;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;

/** Dossiers filled in by a rule, so that every question in play has an answer. */
final class Filled {

    static final Editions EDITIONS = new Editions();
    static final Edition EDITION = EDITIONS.usual();
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Instant AT = Instant.parse("2026-11-22T20:02:00Z");

    static final Papers PAPERS = new Papers(EDITION, () -> EDITIONS.penalties(EDITION.id()));

    private Filled() {}

    /** Every question in play answered: with this choice of those on offer, or with a text of its own. */
    static Answers every(Function<Question, String> choice) {
        var answers = Answers.NONE;
        for (int before = -1; before < answers.byQuestion().size();) {
            before = answers.byQuestion().size();
            var conclusions = conclude(answers);
            for (var question : EDITION.rules().questions()) {
                if (conclusions.asks(question.id()) && answers.to(question.id()).isEmpty()) {
                    answers = answers.with(question.id(), answer(question, choice));
                }
            }
        }
        return answers;
    }

    static Answers first() {
        return every(q -> q.choices().getFirst().id());
    }

    static Answers last() {
        return every(q -> q.choices().getLast().id());
    }

    /** All answered as for an AI system, then found to be none: most answers are no longer in play. */
    static Answers noLongerAi() {
        return first().with("ai.software",
                Answer.chosen(EDITION.rules().question("ai.software").choices().getLast().id()));
    }

    static Conclusions conclude(Answers answers) {
        return Concluding.conclude(answers, EDITION.rules(), DAY);
    }

    static Pack pack(Answers answers) {
        return pack(dossier(answers, Map.of(), List.of()));
    }

    /** With every blank of its papers filled in. */
    static Dossier filled(Dossier dossier) {
        var all = dossier;
        for (var blank : PAPERS.blanks(dossier, conclude(dossier.answers()))) {
            all = all.after(new Change.Worded(OwnTexts.blank(blank.id()), "Толтырылды " + blank.id()), AT);
        }
        return all;
    }

    static Pack pack(Dossier dossier) {
        return pack(dossier, List.of());
    }

    static Pack pack(Dossier dossier, List<JournalEntry> journal) {
        return PAPERS.compose(dossier, conclude(dossier.answers()), journal);
    }

    static Dossier dossier(Answers answers, Map<String, String> notes, List<Risk> risks) {
        return dossier(answers, notes, risks, List.of(scenario("a"), scenario("b"), scenario("c")));
    }

    static Dossier dossier(Answers answers, Map<String, String> notes, List<Risk> risks, List<Scenario> scenarios) {
        return new Dossier("5b0f2f4e-0000-4000-8000-000000000001", EDITION.id(), answers, notes, risks, scenarios, List.of(), AT, AT);
    }

    /** A whole one. */
    static Scenario scenario(String id) {
        return Scenario.of(id, "Тоқтады " + id).with(ScenarioField.WHO, new Answer.Text("Кімге " + id))
                .with(ScenarioField.AFFECTED, Answer.chosen("tens")).with(ScenarioField.REVERSIBLE, Answer.chosen("easily"))
                .with(ScenarioField.CONSEQUENCE, Answer.chosen("efficiency", "damage"))
                .with(ScenarioField.IMPACT, Answer.chosen("rights")).with(ScenarioField.NOTE, new Answer.Text("Дәлел " + id));
    }

    static Risk risk(String id, boolean misuse) {
        var measure = new Measure(id + "-m", "", "Шарасы " + id, "Орындаушысы " + id, Optional.of(DAY.plusDays(18)),
                Measure.State.DONE, Optional.of(DAY.minusDays(1)), "Шара дәлелі " + id);
        return Risk.own(id, "Атауы " + id).with(RiskField.CAUSE, "Себебі " + id).with(RiskField.CONSEQUENCE, "Салдары " + id)
                .with(RiskField.AFFECTED, "Тиетіні " + id).with(RiskField.OWNER, "Иесі " + id).withMisuse(misuse)
                .withLevels(new Levels(Optional.of(new Level(4, 4)), Optional.of(new Level(3, 3)), Optional.of(new Level(2, 3))))
                .withTreatment(Optional.of(Treatment.REDUCE)).with(measure).withReview(Optional.of(DAY.plusMonths(2)))
                .withAcceptance(Optional.of(new Acceptance("Қабылдаған " + id, "Неге " + id, Optional.of(DAY.plusMonths(5)))));
    }

    private static Answer answer(Question question, Function<Question, String> choice) {
        return switch (question.kind()) {
            case ONE, MANY -> Answer.chosen(choice.apply(question));
            case NUMBER -> new Answer.Quantity(new BigDecimal("1234.5"));
            case DATE -> new Answer.Day(LocalDate.of(2026, 3, 1));
            case TEXT, LONG_TEXT -> new Answer.Text("Мәтін «" + question.id() + "» №1 – ₸");
        };
    }
}
