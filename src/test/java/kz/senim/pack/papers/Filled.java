package kz.senim.pack.papers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.law.Question;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Edition;

/** Dossiers filled in by a rule, so that every question in play has an answer. */
final class Filled {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Instant AT = Instant.parse("2026-11-22T09:02:00Z");

    private Filled() {}

    /** Every question in play answered: with this choice of those on offer, or a text of its own. */
    static Dossier every(Edition edition, Function<Question, String> choice) {
        var answers = Answers.NONE;
        for (int round = 0; round < edition.rules().questions().size(); round++) {
            var conclusions = conclude(edition, answers);
            for (var question : edition.rules().questions()) {
                if (conclusions.asks(question.id()) && answers.to(question.id()).isEmpty()) {
                    answers = answers.with(question.id(), answer(question, choice));
                }
            }
        }
        return dossier(edition, answers, Map.of(), List.of());
    }

    static Dossier first(Edition edition) {
        return every(edition, q -> q.choices().getFirst().id());
    }

    static Dossier last(Edition edition) {
        return every(edition, q -> q.choices().getLast().id());
    }

    static Dossier dossier(Edition edition, Answers answers, Map<String, String> notes, List<Risk> risks) {
        return new Dossier("5b0f2f4e-0000-4000-8000-000000000001", edition.id(), answers, notes, risks, AT, AT);
    }

    static Conclusions conclude(Edition edition, Answers answers) {
        return Concluding.conclude(answers, edition.rules(), DAY);
    }

    static Risk ownRisk(String id, boolean misuse) {
        return new Risk(id, "", "Тәуелді емес ТЕКСТ " + id, "Салдары " + id, misuse, Optional.of(new Level(4, 4)),
                Optional.of(new Level(2, 3)), "Шара " + id, "Айжан Серікова " + id,
                Optional.of(DAY.plusDays(18)), Optional.of(DAY.plusMonths(2)));
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
