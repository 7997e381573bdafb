package kz.senim.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes rulebooks and answers at random, the same from the same seed. */
public final class Books {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final List<String> CHOICES = List.of("a", "b", "c", "none");

    private final Random random;
    private final List<Question> questions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public Books(long seed) {
        this.random = new Random(seed);
    }

    /** Conditions rest on what was made before only, so that nothing rests on itself. */
    public Rulebook rulebook() {
        int size = 6 + random.nextInt(10);
        for (int i = 0; i < size; i++) {
            if (questions.isEmpty() || random.nextInt(5) < 3) {
                questions.add(question("q" + i));
            } else {
                findings.add(finding("f" + i));
            }
        }
        findings.add(finding("last"));
        var levels = findings.stream().map(Finding::id).limit(3).toList();
        var axes = List.of(new Axis("scale", Axis.Kind.SCALE, condition(1), List.of(), levels),
                new Axis("set", Axis.Kind.SET, Condition.ALWAYS, List.of(), levels));
        var contradiction = new Contradiction("both", condition(2), List.of());
        return new Rulebook("random", List.of("step"), questions, findings, axes, List.of(duty("d1"), duty("d2")),
                List.of(contradiction));
    }

    /** One scale on which graver answers only ever add to what makes a level hold. */
    public Rulebook harmful() {
        for (int i = 0; i < 5; i++) {
            questions.add(new Question("q" + i, "step", Question.Kind.ONE, false, Condition.ALWAYS, List.of(),
                    IntStream.range(0, 4).mapToObj(h -> new Question.Choice("h" + h, false, h)).toList(), false));
        }
        findings.add(level("high", grave(3)));
        findings.add(level("medium", grave(3)));
        findings.add(level("low", new Condition.Not(new Condition.Any(List.of(new Condition.Holds("medium"),
                new Condition.Holds("high"))))));
        var axis = new Axis("scale", Axis.Kind.SCALE, Condition.ALWAYS, List.of(), List.of("low", "medium", "high"));
        return new Rulebook("harmful", List.of("step"), questions, findings, List.of(axis));
    }

    private Condition grave(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            int from = 1 + random.nextInt(3);
            return new Condition.Is(any(questions).id(),
                    IntStream.range(from, 4).mapToObj(h -> "h" + h).collect(Collectors.toSet()));
        }
        var parts = List.of(grave(depth - 1), grave(depth - 1));
        return random.nextBoolean() ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private static Finding level(String id, Condition when) {
        return new Finding(id, Finding.Group.LEVEL, when, DAY, LocalDate.MAX, List.of());
    }

    private Duty duty(String id) {
        return new Duty(id, List.of(Duty.Bearer.EVERYONE), condition(2), List.of(), any(List.of(Duty.Due.values())),
                Optional.empty(), Optional.empty(), random.nextInt(4) == 0);
    }

    /** Answers to some of the questions; about one in six is "I don't know". */
    public Answers answers(Rulebook rules, double share) {
        var given = new LinkedHashMap<String, Answer>();
        for (var question : rules.questions()) {
            if (random.nextDouble() < share) {
                given.put(question.id(), random.nextInt(6) == 0 ? Answer.UNKNOWN : answer(question));
            }
        }
        return new Answers(given);
    }

    public Answer answer(Question question) {
        return switch (question.kind()) {
            case ONE -> Answer.chosen(any(question.choices()).id());
            case MANY -> many(question);
            case NUMBER -> new Answer.Quantity(BigDecimal.valueOf(random.nextInt(12)));
            case TEXT, LONG_TEXT -> new Answer.Text(random.nextInt(4) == 0 ? " " : "мәтін");
            case DATE -> new Answer.Day(DAY.minusDays(random.nextInt(100)));
        };
    }

    public Answers shuffled(Answers answers) {
        var entries = new ArrayList<>(answers.byQuestion().entrySet());
        Collections.shuffle(entries, random);
        Map<String, Answer> given = new LinkedHashMap<>();
        entries.forEach(e -> given.put(e.getKey(), e.getValue()));
        return new Answers(given);
    }

    /** The same answers, and answers to about half of the questions given. */
    public Answers further(Answers answers, List<Question> questions) {
        var given = new LinkedHashMap<>(answers.byQuestion());
        questions.stream().filter(q -> random.nextBoolean()).forEach(q -> given.put(q.id(), answer(q)));
        return new Answers(given);
    }

    /** At most so many of a list, each once. */
    public <T> List<T> some(List<T> list, int most) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    public <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Answer many(Question question) {
        var chosen = new LinkedHashSet<String>();
        question.choices().stream().filter(c -> !c.alone() && random.nextBoolean()).forEach(c -> chosen.add(c.id()));
        return new Answer.Chosen(chosen.isEmpty() ? new LinkedHashSet<>(Set.of(any(question.choices()).id())) : chosen);
    }

    private Question question(String id) {
        var kind = any(List.of(Question.Kind.values()));
        var choices = CHOICES.stream()
                .map(c -> new Question.Choice(c, kind == Question.Kind.MANY && c.equals("none"), 0)).toList();
        var askIf = questions.isEmpty() || random.nextInt(3) > 0 ? Condition.ALWAYS : condition(2);
        return new Question(id, "step", kind, random.nextInt(5) == 0, askIf, List.of(),
                kind.choosing() ? choices : List.of(), false);
    }

    private Finding finding(String id) {
        var from = random.nextInt(10) == 0 ? DAY.plusDays(1) : DAY.minusDays(1);
        return new Finding(id, any(List.of(Finding.Group.values())), condition(3), from, LocalDate.MAX, List.of());
    }

    Condition condition(int depth) {
        int form = depth == 0 ? random.nextInt(2) : random.nextInt(6);
        return switch (form) {
            case 0 -> asked(any(questions));
            case 1 -> findings.isEmpty() ? asked(any(questions)) : new Condition.Holds(any(findings).id());
            case 2 -> new Condition.Not(condition(depth - 1));
            case 3, 4 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private Condition asked(Question question) {
        return switch (question.kind()) {
            case ONE, MANY -> new Condition.Is(question.id(), new LinkedHashSet<>(List.of(any(CHOICES), any(CHOICES))));
            case NUMBER -> new Condition.Compare(question.id(), any(List.of(Condition.Bound.values())),
                    BigDecimal.valueOf(random.nextInt(10)));
            case TEXT, LONG_TEXT, DATE -> new Condition.Is(question.id(), Set.of(Condition.GIVEN));
        };
    }
}
