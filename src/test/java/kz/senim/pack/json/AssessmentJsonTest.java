package kz.senim.pack.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Subject;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.risk.FirstForm;
import kz.senim.risk.Level;
import kz.senim.pack.model.Mark;
import kz.senim.risk.Risk;
import kz.senim.rulebook.AnswersFile;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import kz.senim.text.Language;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.risk.Verdict;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant AT = Instant.parse("2026-11-22T09:02:00Z");

    private final Editions editions = new Editions();
    private final Edition edition = editions.usual();
    private final AssessmentJson json = new AssessmentJson(edition, () -> editions.penalties(edition.id()));

    private static final Answers ANSWERS = Answers.NONE
            .with("org.name", new Answer.Text("«Айжан» ЖК \"№1\"\n₸ әғқңөұүһі"))
            .with("system.name", new Answer.Text("unknown"))
            .with("system.purpose", Answer.UNKNOWN)
            .with("system.in-use-since", new Answer.Day(LocalDate.of(2026, 3, 1)))
            .with("role.code", Answer.chosen("licence"));

    private Conclusions conclude(Answers answers) {
        return Concluding.conclude(answers, edition.rules(), DAY);
    }

    private byte[] copy(Dossier dossier, List<JournalEntry> journal) {
        return json.of(dossier, conclude(dossier.answers()), journal, new Made("Senim test", Made.PACK, Mark.NONE));
    }

    private Dossier dossier(Answers answers) {
        var risk = new FirstForm("r1", "", "Қауіп", "", true, Optional.of(new Level(3, 4)), Optional.empty(), "Шара", "Айжан",
                Optional.of(DAY), Optional.empty()).carried();
        return new Dossier("d1", edition.id(), answers, Map.of("role.code", "ескертпе"), List.of(risk), List.of(), List.of(), AT, AT);
    }

    @Test
    void evidenceIsListedWithItsHash() throws IOException {
        var file = new Evidence("e1", Subject.question("role.code"), "Шарт.pdf", 7, "ab".repeat(32), AT, Optional.of(DAY));
        var risky = new Evidence("e2", new Subject(Subject.Kind.RISK, "r1"), "a.txt", 1, "cd".repeat(32), AT, Optional.empty());
        var dossier = dossier(ANSWERS).after(new Change.EvidencePut(file), AT).after(new Change.EvidencePut(risky), AT);
        var given = object(read(copy(dossier, List.of())), "dossier");
        assertEquals(List.of(List.of("e1", DAY.toString()), Arrays.asList("e2", null)),
                ((List<?>) given.get("evidence")).stream().map(e -> Arrays.asList(((Map<?, ?>) e).get("id"), ((Map<?, ?>) e).get("expires"))).toList());
        assertEquals("ab".repeat(32), ((Map<?, ?>) ((List<?>) given.get("evidence")).getFirst()).get("sha256"));
    }

    @Test
    void reviewsAndOwnWordsOfScalesAreInIt() throws IOException {
        var risk = Risk.own("r1", "іркіліс");
        var review = Review.begin("v1", DAY, Set.of(Occasion.NEW_DATA)).withBy("Айжан").with(risk, Verdict.CONFIRMED);
        var dossier = dossier(ANSWERS).after(new Change.ReviewPut(review), AT).after(new Change.ScaleWorded("impact.5", "Дүкен жабылады"), AT);
        var given = object(read(copy(dossier, List.of())), "dossier");
        var read = (Map<?, ?>) ((List<?>) given.get("reviews")).getFirst();
        assertEquals(List.of("new_data"), read.get("occasions"));
        assertEquals("confirmed", ((Map<?, ?>) ((List<?>) read.get("seen")).getFirst()).get("verdict"));
        assertEquals(List.of(Map.of("grade", "impact.5", "words", "Дүкен жабылады")), given.get("scales"));
    }

    @Test
    void readsBackAsItWasWritten() throws IOException {
        var read = read(copy(dossier(ANSWERS), List.of(new JournalEntry(1, AT, "", "answer:org.name", "", "x", "ab12"))));
        assertEquals(List.of("schema", "version", "made", "edition", "asOf", "dossier", "journal", "conclusions"), List.copyOf(read.keySet()));
        var given = object(read, "dossier");
        assertEquals(List.of("text «Айжан» ЖК \"№1\"\n₸ әғқңөұүһі", "chosen [licence]", "day 2026-03-01", "text unknown",
                "unknown null"), ((List<?>) given.get("answers")).stream().map(a -> (Map<?, ?>) a)
                .map(a -> a.get("kind") + " " + a.get("value")).toList());
        assertEquals(List.of(Map.of("question", "role.code", "note", "ескертпе")), given.get("notes"));
        assertEquals("ab12", ((Map<?, ?>) ((List<?>) read.get("journal")).getFirst()).get("hash"));
        var risk = (Map<?, ?>) ((List<?>) given.get("risks")).getFirst();
        assertEquals(Map.of("likelihood", 3, "impact", 4), risk.get("before"));
        assertNull(risk.get("after"));
    }

    @Test
    void estimatesEachOffenceByItsElements() throws IOException {
        var answers = ANSWERS.with("org.kind", Answer.chosen("company")).with("org.size", Answer.chosen("medium"));
        var conclusions = object(read(copy(dossier(answers), List.of())), "conclusions");
        var liability = object(conclusions, "liability");
        assertEquals("4325", liability.get("mci"));
        assertEquals(List.of("medium"), liability.get("subjects"));
        var offence = object(object(liability, "offences"), "offence.synthetic");
        assertEquals("open", offence.get("truth"));
        assertEquals(Map.of("from", 30, "to", 30), offence.get("first"));
        assertEquals(Map.of("from", 30, "to", 70), offence.get("fine"));
        assertEquals("open", object(object(offence, "elements"), "uninformed").get("truth"));
    }

    @Test
    void saysWhatFollowsAndWhy() throws IOException {
        var answers = ANSWERS.with("role.terms", Answer.chosen("we"));
        var conclusions = object(read(copy(dossier(answers), List.of())), "conclusions");
        var possessor = object(object(conclusions, "findings"), "role.possessor");
        assertEquals("yes", possessor.get("truth"));
        assertEquals(List.of(), possessor.get("missing"));
        assertEquals(List.of("8.1", "15.1.1", "15.2"), possessor.get("citations"));
        assertEquals(Map.of("question", "role.code", "answer", Map.of("chosen", List.of("licence")), "holds", "yes"),
                ((List<?>) possessor.get("because")).getFirst());
        assertEquals(List.of("risk.minimal", "risk.medium", "risk.high"),
                object(object(conclusions, "axes"), "risk").get("possible"));
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() {
        var backwards = Answers.NONE;
        for (var id : List.copyOf(ANSWERS.byQuestion().keySet()).reversed()) {
            backwards = backwards.with(id, ANSWERS.byQuestion().get(id));
        }
        assertArrayEquals(copy(dossier(ANSWERS), List.of()),
                copy(dossier(backwards), List.of()));
    }

    @Test
    void languagesDifferInWordsOnly() throws IOException {
        for (WorkedCase worked : editions.cases(edition.id())) {
            var file = worked.given();
            var conclusions = Concluding.conclude(file.answers(), edition.rules(), worked.asOf());
            var kk = read(json.withWords(file, conclusions, Language.KK));
            var ru = read(json.withWords(file, conclusions, Language.RU));
            assertEquals(shape(kk.get("words")), shape(ru.get("words")), worked.id());
            assertNotEquals(kk.remove("words"), ru.remove("words"));
            assertEquals(kk, ru, worked.id());
            assertEquals(read(json.of(file, conclusions)), ru, worked.id());
        }
    }

    /** Every offence and element that is estimated has its words beside it. */
    @Test
    void saysTheEstimateInWords() throws IOException {
        var file = new AnswersFile(edition.id(), Optional.empty(), ANSWERS, Map.of(), List.of(), List.of());
        var read = read(json.withWords(file, conclude(ANSWERS), Language.RU));
        var words = object(object(read, "words"), "liability");
        var estimate = object(object(read, "conclusions"), "liability");
        assertEquals(object(estimate, "offences").keySet(), object(words, "offences").keySet());
        var offence = object(object(words, "offences"), "offence.synthetic");
        assertEquals("Статья 641-1, часть 1, подпункт 1)", offence.get("place"));
        assertEquals(object(object(object(estimate, "offences"), "offence.synthetic"), "elements").keySet(),
                object(offence, "elements").keySet());
    }

    @Test
    void withoutWordsNothingDependsOnALanguage() {
        var file = new AnswersFile(edition.id(), Optional.empty(), Answers.NONE, Map.of(), List.of(), List.of());
        String text = new String(json.of(file, conclude(Answers.NONE)), StandardCharsets.UTF_8);
        assertFalse(text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC));
    }

    /** The keys at every depth, without the words. */
    private static Object shape(Object json) {
        return switch (json) {
            case Map<?, ?> map -> {
                var keys = new LinkedHashMap<Object, Object>();
                map.forEach((key, value) -> keys.put(key, shape(value)));
                yield keys;
            }
            case List<?> list -> list.size();
            default -> "";
        };
    }

    private static Map<String, Object> read(byte[] bytes) throws IOException {
        return new LinkedHashMap<>(JSON.std.mapFrom(bytes));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> in, String key) {
        return (Map<String, Object>) in.get(key);
    }
}
