package kz.senim.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Subject;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.FirstForm;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Link;
import kz.senim.risk.Measure;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.risk.Reviews;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.RiskRegister;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.risk.Seen;
import kz.senim.risk.Treatment;
import kz.senim.risk.Verdict;

/** Dossiers to put in files: one that is always the same, and any number at random. */
public final class Samples {

    static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    static final String EDITION = "kz-230-VIII-2026-01";

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final List<String> PIECES = List.of("«Қауіп-қатер» — 5 000 ₸ ", "😀👨‍👩‍👧", "ўғқңөұүһі\r\n\t", "\\\"/{}[],:",
            "\u0000\u001f\u2028\u202e", "\ud83d", "\ude00", "<a&b>", " ", "Привет", "\ufeff\uffff");

    private final Random random;

    public Samples(long seed) {
        random = new Random(seed);
    }

    public static Dossier small() {
        return new Dossier(ID, EDITION, Answers.NONE.with(Dossier.SYSTEM_NAME, new Answer.Text("Бот 😀"))
                .with("people", new Answer.Quantity(new BigDecimal("12.50"))).with("role.code", Answer.chosen("we", "other"))
                .with("since", new Answer.Day(LocalDate.of(2026, 1, 18))).with("gpai", Answer.UNKNOWN),
                Map.of("gpai", "ЖК-дан сұрау"), List.of(new FirstForm("r1", "bias", "", "", true, Optional.of(new Level(5, 1)),
                        Optional.empty(), "«Шара» ₸", "", Optional.of(LocalDate.of(2027, 2, 28)), Optional.empty()).carried()),
                List.of(Scenario.of("s1", "Жалған бас тарту").with(ScenarioField.REVERSIBLE, Answer.UNKNOWN)
                        .with(ScenarioField.CONSEQUENCE, Answer.chosen("damage", "efficiency"))), List.of(), NOON, NOON.plusSeconds(61));
    }

    static Dossier withFile() {
        var file = evidence("e1", 3, Subject.question("gpai"), "Бұйрық.pdf", Optional.empty());
        return small().after(new Change.EvidencePut(file), small().changed());
    }

    /** With a record of every kind, each with all that is to be said of it. */
    static Dossier second() {
        var day = LocalDate.of(2027, 1, 18);
        var risk = Risk.own("r2", "Баға қате").with(RiskField.CAUSE, "Ескі кесте").with(RiskField.CONSEQUENCE, "Клиент кетеді\n«бәрі»")
                .with(RiskField.AFFECTED, "=Клиенттер").with(RiskField.OWNER, "Ерлан")
                .withLevels(new Levels(Optional.of(new Level(4, 3)), Optional.of(new Level(3, 3)), Optional.of(new Level(2, 2))))
                .withTreatment(Optional.of(Treatment.RETAIN)).withReview(Optional.of(day))
                .with(new Measure("m1", "bias-check", "", "Айжан", Optional.of(day), Measure.State.DONE, Optional.of(day), "акт № 1"))
                .withAcceptance(Optional.of(new Acceptance("Айжан", "шығыны аз", Optional.of(day))))
                .withLinks(List.of(new Link(Link.Kind.SCENARIO, "s1"))).withClosed(Optional.of(new Closing(day, "жүйе тоқтады")));
        var review = Review.begin("v1", day, Set.of(Occasion.YEARLY)).with(risk, Verdict.CLOSED).withBy("Айжан").end(day, List.of());
        return withFile().after(new Change.RiskPut(risk), NOON).after(new Change.ReviewPut(review), NOON)
                .after(new Change.ScaleWorded("impact.5", "Фирма жабылады"), NOON.plusSeconds(61));
    }

    /** With texts for the documents, too. */
    public static Dossier third() {
        var now = second().changed();
        return second().after(new Change.Worded(OwnTexts.blank("place"), "Алматы"), now)
                .after(new Change.Worded(OwnTexts.translation("answer:system.name"), "Бот по-русски 😀"), now);
    }

    public Dossier any() {
        return any(ID);
    }

    public Dossier any(String id) {
        return new Dossier(id, EDITION, new Answers(some(6, "q", this::answer)), some(4, "q", () -> "n" + text()),
                new RiskRegister(List.copyOf(some(3, "r", Risk.class).values()),
                        new Reviews(List.copyOf(some(2, "v", Review.class).values())), scales()),
                List.copyOf(some(3, "s", Scenario.class).values()), List.copyOf(some(3, "e", Evidence.class).values()),
                texts(), NOON.plusMillis(random.nextInt()), NOON.plusMillis(random.nextLong(1L << 40)));
    }

    private <T> Map<String, T> some(int most, String prefix, Supplier<T> one) {
        var all = new LinkedHashMap<String, T>();
        IntStream.range(0, random.nextInt(most + 1)).forEach(_ -> all.put(prefix + "." + random.nextInt(9), one.get()));
        return all;
    }

    private <T> Map<String, T> some(int most, String prefix, Class<T> kind) {
        var all = new LinkedHashMap<String, T>();
        some(most, prefix, () -> true).keySet().forEach(id ->
                all.put(id, kind.cast(kind == Risk.class ? risk(id) : kind == Evidence.class ? evidence(id)
                        : kind == Review.class ? review(id) : scenario(id))));
        return all;
    }

    private Review review(String id) {
        var seen = new LinkedHashMap<String, Seen>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> seen.put("r." + i,
                new Seen(Verdict.values()[random.nextInt(Verdict.values().length)], maybe(level()))));
        return new Review(id, day(), maybe(day()), text(), random.nextBoolean() ? Set.of() : Set.of(Occasion.INCIDENT, Occasion.YEARLY),
                seen, text());
    }

    private OwnTexts texts() {
        return random.nextBoolean() ? OwnTexts.NONE : OwnTexts.NONE.with(OwnTexts.blank("place"), "p" + text())
                .with(OwnTexts.translation("note:q." + random.nextInt(9)), "t" + text());
    }

    private Map<String, String> scales() {
        return random.nextBoolean() ? Map.of() : Map.of("impact." + (1 + random.nextInt(5)), "s" + text());
    }

    private Answer answer() {
        return switch (random.nextInt(5)) {
            case 0 -> Answer.UNKNOWN;
            case 1 -> chosen(1 + random.nextInt(3));
            case 2 -> new Answer.Quantity(BigDecimal.valueOf(random.nextLong(), random.nextInt(9)));
            case 3 -> new Answer.Day(day());
            default -> new Answer.Text(text());
        };
    }

    private static Answer chosen(int count) {
        return Answer.chosen(IntStream.range(0, count).mapToObj(i -> "c-" + (9 - i) + ".x").toArray(String[]::new));
    }

    private LocalDate day() {
        return LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> Optional<T> maybe(T thing) {
        return random.nextBoolean() ? Optional.of(thing) : Optional.empty();
    }

    private Risk risk(String id) {
        var texts = new EnumMap<RiskField, String>(RiskField.class);
        Arrays.stream(RiskField.values()).forEach(field -> texts.put(field, text()));
        return new Risk(id, random.nextBoolean() ? "bias" : "", texts, random.nextBoolean(),
                new Levels(maybe(level()), maybe(level()), maybe(level())), maybe(Treatment.SHARE),
                random.nextBoolean() ? List.of() : List.of(measure("m1"), measure("m2")), maybe(day()),
                maybe(new Acceptance(text(), text(), maybe(day()))),
                random.nextBoolean() ? List.of() : List.of(new Link(Link.Kind.PROHIBITION, "p.1"), new Link(Link.Kind.SCENARIO, "s")),
                maybe(new Closing(day(), text())));
    }

    private Level level() {
        return new Level(1 + random.nextInt(5), 1 + random.nextInt(5));
    }

    private Measure measure(String id) {
        return new Measure(id, random.nextBoolean() ? "bias-check" : "", text(), text(), maybe(day()),
                Measure.State.values()[random.nextInt(Measure.State.values().length)], maybe(day()), text());
    }

    /** With the content of one of nine files. */
    private Evidence evidence(String id) {
        return evidence(id, random.nextInt(9), new Subject(Subject.Kind.values()[random.nextInt(3)], "q." + random.nextInt(9)),
                Evidence.name(text()), maybe(day()));
    }

    static Evidence evidence(String id, int file, Subject subject, String name, Optional<LocalDate> expires) {
        byte[] content = file(file);
        return new Evidence(id, subject, name, content.length, sha256(content), NOON, expires);
    }

    private static byte[] file(int number) {
        return ("Дәлел " + number).repeat(1 + number * number).getBytes(StandardCharsets.UTF_8);
    }

    /** The content with a hash, of evidence that was made here. */
    public static byte[] content(String sha256) {
        return IntStream.range(0, 9).mapToObj(Samples::file).filter(f -> sha256(f).equals(sha256)).findFirst().orElseThrow();
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(SealKey.sha256(content));
    }

    public static Carried carried(Dossier dossier) {
        return new Carried(dossier, Samples::content);
    }

    private Scenario scenario(String id) {
        var given = new EnumMap<ScenarioField, Answer>(ScenarioField.class);
        Arrays.stream(ScenarioField.values()).filter(_ -> random.nextBoolean()).forEach(field -> given.put(field,
                !field.kind().choosing() ? new Answer.Text(text()) : random.nextBoolean() ? Answer.UNKNOWN : chosen(1)));
        return new Scenario(id, given);
    }

    /** Now and then a very long one. */
    private String text() {
        int pieces = random.nextInt(20) == 0 ? 1000 + random.nextInt(500) : random.nextInt(6);
        var text = new StringBuilder();
        IntStream.range(0, pieces).forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }
}
