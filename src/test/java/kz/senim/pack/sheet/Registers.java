package kz.senim.pack.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Link;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Treatment;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;

/** Registers at random, with what people and their keyboards put into texts. */
public final class Registers {

    public static final Edition EDITION = new Editions().usual();

    private static final List<String> PIECES = List.of("«Қауіп-қатер» — 5 000 ₸ ", "😀👨‍👩‍👧", "ўғқңөұүһі\r\n\t", "\\\"/{}[],:;",
            "\u0000\u001f\u2028\u202e", "\ud83d", "\ude00", "<a&b>]]>", " ", "=1+1", "'=", "@x", "-5", "\n", "_x0041_", "\ufeff\uffff", "x");

    private final Random random;

    public Registers(long seed) {
        random = new Random(seed);
    }

    public static Dossier dossier(List<Risk> risks) {
        var at = Instant.parse("2026-11-22T12:00:00.123Z");
        return new Dossier("0f8fad5b-d9cb-469f-a165-70867728950e", EDITION.id(),
                Answers.NONE.with(Dossier.SYSTEM_NAME, new Answer.Text("=Бот 😀")), Map.of(), risks, List.of(), List.of(), at, at);
    }

    public List<Risk> some(int most) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> risk("r." + i)).toList();
    }

    Risk risk(String id) {
        var texts = new EnumMap<RiskField, String>(RiskField.class);
        Arrays.stream(RiskField.values()).forEach(field -> texts.put(field, text()));
        var template = EDITION.risks().templates().get(random.nextInt(EDITION.risks().templates().size()));
        var measures = IntStream.range(0, random.nextInt(4)).mapToObj(i -> measure("m" + i, template.measures())).toList();
        return new Risk(id, random.nextBoolean() ? template.id() : "", texts, random.nextBoolean(),
                new Levels(maybe(level()), maybe(level()), maybe(level())),
                maybe(Treatment.values()[random.nextInt(Treatment.values().length)]), measures, maybe(day()),
                maybe(new Acceptance(text(), text(), maybe(day()))),
                random.nextBoolean() ? List.of() : List.of(new Link(Link.Kind.PROHIBITION, "p.1"), new Link(Link.Kind.SCENARIO, "s")),
                maybe(new Closing(day(), text())));
    }

    private Measure measure(String id, List<String> templates) {
        String text = text();
        boolean known = random.nextBoolean() && !templates.isEmpty();
        return new Measure(id, known ? templates.getFirst() : "", text.isBlank() ? "" : text, text(), maybe(day()),
                Measure.State.values()[random.nextInt(Measure.State.values().length)], maybe(day()), text());
    }

    private LocalDate day() {
        return LocalDate.of(1901 + random.nextInt(290), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> Optional<T> maybe(T thing) {
        return random.nextBoolean() ? Optional.of(thing) : Optional.empty();
    }

    private Level level() {
        return new Level(1 + random.nextInt(5), 1 + random.nextInt(5));
    }

    private String text() {
        int pieces = random.nextInt(40) == 0 ? 500 : random.nextInt(5);
        var text = new StringBuilder();
        IntStream.range(0, pieces).forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }
}
