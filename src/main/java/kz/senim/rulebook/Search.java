package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Condition;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;

/** Looks for answers under which a condition holds or does not: asks only what is missing, and gives up after enough tries. */
final class Search {

    /** Whether such answers exist, as far as was looked. */
    record Result(Optional<Answers> answers, boolean exhaustive) {}

    private static final int MOST = 100_000;

    private final Rulebook rules;
    private final LocalDate day;
    private final Condition condition;
    private final Truth wanted;
    private final Alternatives alternatives;
    private int tries;

    Search(Rulebook rules, LocalDate day, Condition condition, Truth wanted) {
        this.rules = rules;
        this.day = day;
        this.condition = condition;
        this.wanted = wanted;
        this.alternatives = new Alternatives(rules, Leaves.under(condition, rules));
    }

    Result run() {
        var found = from(Answers.NONE);
        return new Result(found, tries <= MOST);
    }

    private Optional<Answers> from(Answers answers) {
        if (++tries > MOST) {
            return Optional.empty();
        }
        var conclusion = Concluding.weigh(condition, answers, rules, day);
        if (conclusion.truth().decided()) {
            return conclusion.truth() == wanted ? Optional.of(answers) : Optional.empty();
        }
        String next = conclusion.missing().getFirst();
        for (var answer : alternatives.to(next)) {
            var found = from(answers.with(next, answer));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
