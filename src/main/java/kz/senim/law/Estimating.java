package kz.senim.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.senim.law.Concluding.Asked;
import kz.senim.law.Estimate.Column;
import kz.senim.law.Estimate.Index;
import kz.senim.law.Estimate.SizeFound;
import kz.senim.law.Liability.Span;

/** Estimates liability: answers × rules × offences × day → each offence by its elements, with its amounts. */
public final class Estimating {

    private final Answers answers;
    private final Fines fines;
    private final LocalDate day;
    private final Evaluation evaluation;

    private Estimating(Answers answers, Rulebook rules, Fines fines, LocalDate day) {
        this.answers = answers;
        this.fines = fines;
        this.day = day;
        this.evaluation = new Evaluation(answers, rules, day);
    }

    /** @param day offences in force on it are estimated, by the MCI of its year */
    public static Estimate estimate(Answers answers, Rulebook rules, Fines fines, LocalDate day) {
        return new Estimating(answers, rules, fines, day).whole();
    }

    private Estimate whole() {
        var index = index();
        var size = size(index);
        var column = column(size);
        var offences = fines.offences().stream().filter(o -> o.inForceOn(day)).map(o -> liability(o, column)).toList();
        return new Estimate(day, offences, column, index, size);
    }

    private Liability liability(Offence offence, Column column) {
        var elements = offence.elements().stream()
                .map(e -> new Liability.Element(e.id(), asked(e.when()))).toList();
        var seen = asked(offence.seen());
        var subjects = seen.truth() == Truth.NO ? List.<String>of() : column.subjects();
        return new Liability(offence, seen.truth(), elements, seen.missing(), asked(offence.repeat()),
                span(offence.mci(), subjects), span(offence.repeatMci(), subjects));
    }

    private static Optional<Span> span(Map<String, Integer> amounts, List<String> subjects) {
        return subjects.stream().filter(amounts::containsKey)
                .map(s -> new Span(amounts.get(s), amounts.get(s))).reduce(Span::with);
    }

    /** What the user chose counts; where nothing is chosen the figures narrow what is possible. */
    private Column column(Optional<SizeFound> size) {
        var possible = subjects(truth -> truth != Truth.NO);
        var missing = evaluation.inOrder(fines.subjects().stream()
                .flatMap(s -> evaluation.of(s.when()).missing().stream()).toList());
        if (!subjects(Truth.YES::equals).isEmpty()) {
            return new Column(possible, missing);
        }
        return new Column(size.map(s -> possible.stream().filter(subjectsOf(s.possible())::contains).toList())
                .filter(Predicate.not(List::isEmpty)).orElse(possible), missing);
    }

    private List<String> subjects(Predicate<Truth> which) {
        return fines.subjects().stream().filter(s -> which.test(evaluation.of(s.when()).truth()))
                .map(Fines.Subject::id).toList();
    }

    private Index index() {
        var listed = fines.years().stream().filter(y -> y.year() == day.getYear())
                .map(y -> BigDecimal.valueOf(y.tenge())).findFirst();
        var own = number(fines.figures().mci()).filter(mci -> mci.signum() > 0);
        boolean thisYear = number(fines.figures().year())
                .filter(y -> y.compareTo(BigDecimal.valueOf(day.getYear())) == 0).isPresent();
        return new Index(day.getYear(), listed, own.filter(_ -> thisYear), own.isPresent() && !thisYear);
    }

    private Optional<SizeFound> size(Index index) {
        var byPeople = number(fines.figures().people()).map(n -> first(s -> s.holds(n)));
        var byIncome = number(fines.figures().income())
                .flatMap(income -> index.tenge().map(mci -> first(s -> s.earns(income, mci))));
        if (fines.sizes().isEmpty() || byPeople.isEmpty() && byIncome.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(byPeople.orElse(0), byIncome.orElse(0));
        int last = byPeople.isPresent() && byIncome.isPresent() ? from : fines.sizes().size() - 1;
        var possible = fines.sizes().subList(from, last + 1).stream().map(Fines.Size::id).toList();
        var chosen = subjects(Truth.YES::equals).stream()
                .filter(s -> fines.sizes().stream().anyMatch(z -> z.subject().equals(s))).findFirst();
        boolean differs = chosen.filter(Predicate.not(subjectsOf(possible)::contains)).isPresent();
        return Optional.of(new SizeFound(possible, chosen, differs));
    }

    /** The smallest size whose bound is kept; beyond every bound the largest. */
    private int first(Predicate<Fines.Size> kept) {
        return IntStream.range(0, fines.sizes().size()).filter(i -> kept.test(fines.sizes().get(i))).findFirst()
                .orElse(fines.sizes().size() - 1);
    }

    private List<String> subjectsOf(List<String> sizes) {
        return fines.sizes().stream().filter(s -> sizes.contains(s.id())).map(Fines.Size::subject).toList();
    }

    /** What was answered to a question in play; a figure below zero says nothing. */
    private Optional<BigDecimal> number(Optional<String> question) {
        return question.filter(q -> evaluation.asked(q).truth() == Truth.YES).flatMap(answers::to)
                .map(a -> a instanceof Answer.Quantity(var value) ? value : null)
                .filter(value -> value.signum() >= 0);
    }

    private Asked asked(Condition condition) {
        var value = evaluation.of(condition);
        return new Asked(value.truth(), value.because(), evaluation.inOrder(value.missing()));
    }
}
