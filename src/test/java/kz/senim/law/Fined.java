package kz.senim.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A small rulebook with one offence of two elements, three subjects and the sizes of the Entrepreneurial Code. */
final class Fined {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final Rulebook RULES = new Rulebook("fined", List.of("s"), List.of(choice("deed"), choice("harm"),
            choice("again"), choice("size"), number("people"), number("income"), number("mci"), number("year")),
            List.of(), List.of());

    static final Fines FINES = fines(is("deed", "yes"), is("harm", "yes"));

    private Fined() {}

    static Fines fines(Condition... elements) {
        var offence = new Offence("offence", Citation.parse("act:code"), LocalDate.of(2026, 1, 18), LocalDate.MAX,
                numbered(elements), amounts(20, 30, 100), amounts(50, 70, 200), is("again", "yes"));
        return new Fines(List.of(offence), List.of(subject("small"), subject("medium"), subject("large")),
                List.of(new Fines.Year(2026, 4325)),
                List.of(size("micro", 15, 30_000, "small"), size("small", 100, 300_000, "small"),
                        size("medium", 250, 3_000_000, "medium"),
                        new Fines.Size("large", Optional.empty(), Optional.empty(), "large")),
                new Fines.Figures(Optional.of("mci"), Optional.of("year"), Optional.of("people"),
                        Optional.of("income")));
    }

    static Answers seen() {
        return Answers.NONE.with("deed", Answer.chosen("yes")).with("harm", Answer.chosen("yes"))
                .with("again", Answer.chosen("no")).with("size", Answer.chosen("small"));
    }

    static Answers figures(String people, String income) {
        return seen().without("size").with("people", quantity(people)).with("income", quantity(income));
    }

    static Answer quantity(String number) {
        return new Answer.Quantity(new BigDecimal(number));
    }

    static Condition is(String question, String choice) {
        return new Condition.Is(question, Set.of(choice));
    }

    private static List<Offence.Element> numbered(Condition... elements) {
        return IntStream.range(0, elements.length)
                .mapToObj(i -> new Offence.Element("e" + i, elements[i])).toList();
    }

    private static Fines.Subject subject(String id) {
        return new Fines.Subject(id, is("size", id));
    }

    private static Fines.Size size(String id, int people, int incomeMci, String subject) {
        return new Fines.Size(id, Optional.of(people), Optional.of(incomeMci), subject);
    }

    private static Map<String, Integer> amounts(int small, int medium, int large) {
        var amounts = new LinkedHashMap<String, Integer>();
        amounts.put("small", small);
        amounts.put("medium", medium);
        amounts.put("large", large);
        return amounts;
    }

    private static Question choice(String id) {
        var choices = List.of("yes", "no", "small", "medium", "large", "none").stream()
                .map(c -> new Question.Choice(c, false, 0)).toList();
        return new Question(id, "s", Question.Kind.ONE, false, Condition.ALWAYS, List.of(), choices, false);
    }

    private static Question number(String id) {
        var askIf = id.equals("year")
                ? new Condition.Compare("mci", Condition.Bound.AT_LEAST, BigDecimal.ONE) : Condition.ALWAYS;
        return new Question(id, "s", Question.Kind.NUMBER, true, askIf, List.of(), List.of(), true);
    }
}
