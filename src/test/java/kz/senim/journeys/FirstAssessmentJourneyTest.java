package kz.senim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kz.senim.cli.Console;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Question;
import kz.senim.main.Opening;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import kz.senim.text.Language;
import kz.senim.ui.Walk;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** From an empty database to the exported pack, on the real database and files, in each language. */
class FirstAssessmentJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:02:00Z"), ZoneId.of("Asia/Almaty"));
    private static final int TYPED_BY_KEY = 24;

    private final FxRobot robot = new FxRobot();
    private final Editions editions = new Editions();
    @TempDir Path folder;
    private Opening opening;
    private Walk walk;

    @AfterEach
    void close() {
        if (walk != null) {
            walk.end();
        }
        opening.close();
    }

    @ParameterizedTest
    @CsvSource({"KK,order-bot,both", "RU,call-centre-tone,ru"})
    void fromNothingToThePack(Language language, String caseId, String papers) throws IOException {
        var worked = editions.cases(editions.usual().id()).stream().filter(c -> c.id().equals(caseId)).findFirst().orElseThrow();
        begin(language);
        robot.clickOn(walk.<Node>find("create-first"));
        Walk.waitFor(() -> place() == Route.WIZARD);
        walk.settle();
        answerEverything(worked);
        Walk.waitFor(() -> place() == Route.RESULT);

        var target = folder.resolve("Құжаттар мен папки").resolve("Жүйе «№1».pdf");
        Files.createDirectories(target.getParent());
        fire("to-pack");
        fire("pack-language-" + papers);
        walk.act(() -> walk.<TextInputControl>find("pack-target").setText(target.toString()));
        fire("pack-make");
        Walk.waitFor(() -> walk.<Node>find("pack-done").isVisible());
        assertTells(target, worked);

        walk.end();
        opening.close();
        begin(language);
        assertEquals(inPlay(worked), onlyDossier(), "all is there after the program was left");
    }

    private void begin(Language language) {
        var silent = new PrintWriter(Writer.nullWriter());
        opening = new Opening(folder.resolve("Деректер"), CLOCK, new Console(silent, silent, language),
                () -> editions, (_, fault) -> {
            throw new AssertionError(fault);
        });
        walk = Walk.begin(opening, CLOCK, language, Theme.LIGHT);
    }

    private void answerEverything(WorkedCase worked) {
        var rules = editions.usual().rules();
        for (var step : rules.steps()) {
            rules.questionsOf(step).forEach(question -> worked.given().answers().to(question.id())
                    .filter(_ -> walk.<Node>find(NodeId.of("question", question.id())).isVisible())
                    .ifPresent(answer -> answer(question, answer)));
            fire("next");
        }
    }

    private void answer(Question question, Answer answer) {
        switch (answer) {
            case Answer.Chosen(var choices) -> choices.forEach(choice -> choose(NodeId.of(question.id(), choice)));
            case Answer.Unknown _ -> choose(NodeId.of(question.id(), "unknown"));
            case Answer.Text(var text) -> write(question, text);
            case Answer.Day(var day) -> write(question, day.toString());
            case Answer.Quantity(var value) -> write(question, value.toPlainString());
        }
    }

    /** By keyboard: the focus goes there, the space bar chooses. */
    private void choose(String choice) {
        walk.act(walk.<Node>find(choice)::requestFocus);
        robot.type(KeyCode.SPACE);
        walk.settle();
    }

    /** Short texts are typed, long ones pasted. */
    private void write(Question question, String text) {
        var field = walk.<TextInputControl>find(NodeId.of("answer", question.id()));
        walk.act(field::requestFocus);
        if (text.length() > TYPED_BY_KEY) {
            walk.act(() -> field.replaceText(0, field.getLength(), text));
        } else {
            robot.write(text);
        }
        walk.act(walk.<Node>find("next")::requestFocus);
    }

    private void fire(String id) {
        walk.act(() -> walk.<ButtonBase>find(id).fire());
    }

    private Route place() {
        return walk.window.kit().navigator().here().route();
    }

    private Answers onlyDossier() {
        var all = walk.window.kit().services().dossiers().all();
        assertEquals(1, all.size());
        return sorted(all.getFirst().answers());
    }

    private Answers inPlay(WorkedCase worked) {
        return sorted(worked.given().answers());
    }

    private static Answers sorted(Answers answers) {
        return new Answers(new TreeMap<>(answers.byQuestion()));
    }

    private static void assertTells(Path pack, WorkedCase worked) throws IOException {
        try (var pdf = new PdfDocument(new PdfReader(pack.toFile()))) {
            var text = squeezed(IntStream.rangeClosed(1, pdf.getNumberOfPages())
                    .mapToObj(page -> PdfTextExtractor.getTextFromPage(pdf.getPage(page))).collect(Collectors.joining()));
            for (var question : List.of("org.name", "system.name", "system.purpose")) {
                var answer = squeezed(worked.given().answers().textOf(question));
                assertTrue(!answer.isEmpty() && text.contains(answer), question);
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
