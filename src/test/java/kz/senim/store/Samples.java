package kz.senim.store;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import kz.senim.risk.Treatment;
import kz.senim.risk.Verdict;

/** Dossiers to put on a shelf. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final String LONG_TEXT = "«Қауіп-қатер» — 5 000 ₸, 😀\n\tесть’ўғқңөұүһі\r\n".repeat(250);

    private Samples() {}

    static Dossier empty(String id) {
        return new Dossier(id, "kz-230-VIII-2026-01", Answers.NONE, Map.of(), List.of(), List.of(), List.of(), NOON, NOON);
    }

    /** Every kind of answer, a note, and a risk with each field filled and one with each field empty. */
    static Dossier full(String id) {
        return new Dossier(id, "kz-230-VIII-2026-01", answers(), notes(),
                new RiskRegister(List.of(filled("z"), Risk.own("a", "")), new Reviews(List.of(review("v"), Review.begin("w", DAY, Set.of()))),
                        Map.of("impact.5", "Фирма жабылады «₸»")),
                List.of(told("y"), Scenario.blank("b")), List.of(),
                OwnTexts.NONE.with(OwnTexts.blank("place"), "«Өскемен» ₸").with(OwnTexts.translation("answer:d.text"), LONG_TEXT),
                NOON, NOON.plusSeconds(61));
    }

    /** Of some parts, the last of them not full. */
    static byte[] content(int seed) {
        byte[] bytes = new byte[FileParts.LENGTH * 2 + 1000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static Evidence evidence(String id, byte[] content) {
        return new Evidence(id, Subject.question("d.text"), "Бұйрық №5 «ӘҒҚҢӨҰҮҺІ».pdf", content.length,
                Checksum.ofBytes(content).hex(), NOON, Optional.of(LocalDate.of(2027, 1, 18)));
    }

    static Answers answers() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("z.unknown", Answer.UNKNOWN);
        answers.put("y.one", Answer.chosen("we"));
        answers.put("a.many", Answer.chosen("z", "a", "m-n.o"));
        answers.put("b.number", new Answer.Quantity(new BigDecimal("12.50")));
        answers.put("c.large", new Answer.Quantity(new BigDecimal("-1E+40")));
        answers.put("d.text", new Answer.Text(LONG_TEXT));
        answers.put("e.blank", new Answer.Text(""));
        answers.put("f.day", new Answer.Day(LocalDate.of(2026, 1, 18)));
        return new Answers(answers);
    }

    static Risk filled(String id) {
        return first(id).carried().with(RiskField.CAUSE, "Себебі\n\nбос жолмен").with(RiskField.AFFECTED, "=1+1 «Клиент»")
                .with(new Measure("two", "bias-check", "", "", Optional.empty(), Measure.State.DONE, Optional.of(DAY), "хат\n\nтама"))
                .withTreatment(Optional.of(Treatment.SHARE)).withLinks(List.of(new Link(Link.Kind.DUTY, "duty.risks")))
                .withAcceptance(Optional.of(new Acceptance("", "неге \\", Optional.of(DAY))))
                .withClosed(Optional.of(new Closing(DAY, "")));
    }

    static Review review(String id) {
        return Review.begin(id, DAY, Set.of(Occasion.YEARLY, Occasion.INCIDENT)).with(filled("z"), Verdict.CHANGED)
                .with(Risk.own("a", ""), Verdict.CONFIRMED).withBy("Әсел").withNote("екі\nжол").end(DAY, List.of());
    }

    /** As older tables keep it. */
    static FirstForm first(String id) {
        return new FirstForm(id, "bias", "Тақырып \\ n", "Салдары\nекі жол", true, Optional.of(new Level(5, 1)),
                Optional.of(new Level(2, 3)), LONG_TEXT, "Әсел Ғабитқызы", Optional.of(DAY),
                Optional.of(LocalDate.of(2027, 1, 18)));
    }

    static Scenario told(String id) {
        return Scenario.of(id, LONG_TEXT).with(ScenarioField.WHO, new Answer.Text("Әсел \\ n"))
                .with(ScenarioField.AFFECTED, Answer.chosen("tens")).with(ScenarioField.REVERSIBLE, Answer.UNKNOWN)
                .with(ScenarioField.CONSEQUENCE, Answer.chosen("efficiency", "damage"));
    }

    private static Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        notes.put("z.unknown", "ЖК-дан сұрау керек");
        notes.put("a.many", LONG_TEXT);
        return notes;
    }
}
