package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Duty;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Inline.Span;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Reading;
import kz.senim.risk.Closing;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.WorkedCase;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the user gave is lost on the way to paper, and no paper is left unfinished. */
class CompletenessTest {

    static Stream<Dossier> dossiers() {
        return Stream.of(
                Filled.dossier(Answers.NONE, Map.of(), List.of()),
                Filled.dossier(Filled.first(), Map.of("risk.outage", "Ескертпе бірінші"),
                        List.of(Filled.risk("a", false), Filled.risk("b", true))),
                Filled.dossier(Filled.last(), Map.of("risk.outage", "Ескертпе екінші"), List.of(Filled.risk("a", true))),
                Filled.dossier(Filled.noLongerAi(), Map.of(), List.of()),
                Filled.dossier(Answers.NONE.with("gone.question", new Answer.Text("Жойылған сұраққа жауап")),
                        Map.of("risk.moral", "Әзірге қойылмаған сұраққа ескертпе"), List.of()));
    }

    static List<WorkedCase> cases() {
        return Filled.EDITIONS.cases(Filled.EDITION.id());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyTextOfTheDossierIsOnPaper(Dossier dossier) {
        var pack = Filled.pack(dossier);
        for (var language : Language.values()) {
            String text = Read.text(pack, language);
            texts(dossier).forEach(t -> assertTrue(text.contains(t), t));
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyQuestionInPlayStandsThereWithItsAnswer(Dossier dossier) {
        var pack = Filled.pack(dossier);
        var words = new AnswerWords(Filled.EDITION.words());
        var conclusions = Filled.conclude(dossier.answers());
        for (var language : Language.values()) {
            Filled.EDITION.rules().questions().stream().filter(q -> conclusions.asks(q.id())).forEach(q -> {
                boolean duty = q.step().equals(Duty.STEP) && Read.papers(pack).contains("duties");
                String text = Read.text(pack, duty ? "duties" : "annexes", language);
                var asked = duty ? Filled.EDITION.words().duty(q.id()).title() : words.question(q.id());
                assertTrue(text.contains(asked.in(language)), q.id());
                dossier.answers().to(q.id()).ifPresent(a ->
                        assertTrue(text.contains(words.answer(q.id(), a).in(language)), q.id()));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void workedCasesAreWhole(WorkedCase worked) {
        var dossier = Filled.dossier(worked.given().answers(), worked.given().notes(), worked.given().risks(),
                worked.given().scenarios());
        var pack = Filled.PAPERS.compose(dossier,
                Concluding.conclude(dossier.answers(), Filled.EDITION.rules(), worked.asOf()), List.of());
        String text = Read.text(pack, Language.KK);
        texts(dossier).forEach(t -> assertTrue(text.contains(t), t));
        wellFormed(pack);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void packsAreWellFormed(Dossier dossier) {
        wellFormed(Filled.pack(dossier));
    }

    @Test
    void listsAreQuotedWhole() {
        var quotes = Read.blocks(Filled.pack(Filled.first()), Block.Quote.class);
        assertEquals(quotes.size(), quotes.stream().map(Block.Quote::anchor).distinct().count());
        var duties = quotes.stream().filter(q -> q.anchor().equals("15.2")).findFirst().orElseThrow().text();
        assertTrue(duties.kk().startsWith("Жасанды интеллект жүйелерінің меншік иелері мен иегерлері:\n1) "), duties.kk());
        assertTrue(duties.kk().endsWith("мүмкіндік беруге міндетті."), duties.kk());
    }

    static void wellFormed(Pack pack) {
        linksLeadToQuotes(pack);
        pack.papers().forEach(p -> sectionsHaveContent(p.id(), p.blocks()));
        for (var language : Language.values()) {
            Reading.phrases(pack).forEach(p -> assertTrue(!p.in(language).matches(".*\\{\\w+}.*"), p.in(language)));
        }
    }

    private static void linksLeadToQuotes(Pack pack) {
        Set<String> anchors = Read.blocks(pack, Block.Quote.class).stream().map(Block.Quote::anchor)
                .collect(Collectors.toSet());
        Set<String> links = pack.papers().stream().flatMap(p -> p.blocks().stream()).flatMap(Reading::spans)
                .map(Span::anchor).filter(a -> !a.isEmpty()).collect(Collectors.toSet());
        assertTrue(anchors.containsAll(links), () -> links + " / " + anchors);
    }

    /** No heading without a text under it, none that skips a level. */
    private static void sectionsHaveContent(String paper, List<Block> blocks) {
        int level = 1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading(var next, var text)) {
                assertTrue(next <= level + 1, paper + ": " + text.ru());
                level = next;
                boolean followed = i + 1 < blocks.size()
                        && !(blocks.get(i + 1) instanceof Block.Heading(var after, _) && after <= next);
                assertTrue(followed, paper + ": " + text.ru());
            }
        }
    }

    private static Stream<String> texts(Dossier dossier) {
        var answers = dossier.answers().byQuestion().values().stream()
                .filter(Answer.Text.class::isInstance).map(a -> ((Answer.Text) a).value());
        var risks = dossier.risks().stream().flatMap(r ->
                Stream.of(r.texts().values().stream(), r.measures().stream().flatMap(m -> Stream.of(m.text(), m.owner(), m.proof())),
                        r.acceptance().stream().flatMap(a -> Stream.of(a.by(), a.reason())), r.closed().stream().map(Closing::why))
                        .flatMap(s -> s));
        var scenarios = dossier.scenarios().stream().flatMap(s -> s.given().values().stream())
                .filter(Answer.Text.class::isInstance).map(a -> ((Answer.Text) a).value());
        return Stream.of(answers, dossier.notes().values().stream(), risks, scenarios).flatMap(s -> s).filter(t -> !t.isBlank());
    }
}
