package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editions side by side, and one from a folder, which here says only what differs from a shipped one. */
class EditionsCommandTest {

    private static final String AUGUST = "kz-230-VIII-2026-08";

    @TempDir
    private Path folder;
    private Path own;

    @BeforeEach
    void write() throws IOException {
        own = Files.createDirectories(folder.resolve("Біздің редакция"));
        Files.writeString(own.resolve("edition.yaml"), "id: ours\nbasedOn: " + Sample.EDITION + "\n");
        Files.writeString(own.resolve("questions.yaml"), """
                questions:
                  - {id: ai.software, text: {kk: Бағдарлама ма?, ru: Это программа?}}
                """);
    }

    @Test
    void theUsualOneIsNamedAmongAll() {
        var ended = run("editions", "--lang", "ru");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains(Sample.EDITION + "  (для новых оценок)\n"), ended.out());
        assertTrue(ended.out().contains("Закон в силе с 18.01.2026, редакция от 25.08.2026 (изменения не подтверждены), "
                + "проверено 22.11.2026"), ended.out());
    }

    @Test
    void whatIsReportedIsTheOnlyDifferenceForAnExample() {
        var ended = run("compare", Sample.worked("clinic-triage").toString(), "--edition", AUGUST, "--lang", "ru");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith(Sample.EDITION + " → " + AUGUST + "\n"), ended.out());
        assertTrue(ended.out().contains("Выводы, обязанности и вопросы те же."), ended.out());
        assertTrue(ended.out().contains("статья 1, подпункт 5): Сообщается, что с 25.08.2026 слова "
                + "«объект информатизации» заменены, новое название: «цифровой объект»"), ended.out());
        assertTrue(ended.out().contains("критически важных цифровых объектов (название не подтверждено)"), ended.out());
    }

    @Test
    void aFolderGivesTheRules() {
        var asked = run("questions", "--rulebook", own.toString(), "--lang", "ru");
        assertEquals(0, asked.exit(), asked.err());
        assertTrue(asked.out().contains("Это программа?"), asked.out());
        var file = Sample.file(folder, "edition: ours\nanswers: {ai.software: software}\n");
        assertEquals(3, run("assess", file.toString()).exit());
        var pack = folder.resolve("pack.pdf");
        assertEquals(0, run("pack", file.toString(), "--rulebook", own.toString(), "--lang", "ru", "--out",
                pack.toString()).exit());
        assertTrue(Files.exists(pack));
    }

    @Test
    void aFolderWithFaultsIsRefusedWithAllOfThem() throws IOException {
        Files.writeString(own.resolve("questions.yaml"), """
                questions:
                  - {id: ai.software, kind: oen}
                  - {id: ai.sofware, removed: true}
                """);
        Files.writeString(own.resolve("rules.yaml"), "findings:\n  - {id: risk.high, basis: [\"99.1\"]}\n");
        for (var command : new String[] {"questions", "assess", "pack"}) {
            var ended = command.equals("questions") ? run(command, "--rulebook", own.toString(), "--lang", "ru")
                    : command.equals("pack") ? run(command, Sample.worked("order-bot").toString(), "--rulebook",
                            own.toString(), "--lang", "ru", "--out", folder.resolve("p.pdf").toString())
                    : run(command, Sample.worked("order-bot").toString(), "--rulebook", own.toString(), "--lang", "ru");
            assertEquals(3, ended.exit(), ended.out());
            assertEquals("", ended.out());
            assertTrue(ended.err().contains(own.resolve("questions.yaml") + ":2: Неизвестное значение «oen»"), ended.err());
            assertTrue(ended.err().contains(own.resolve("questions.yaml") + ":3: Убирать нечего"), ended.err());
        }
        assertEquals(3, run("--rulebook", own.toString()).exit());
        assertTrue(Files.notExists(folder.resolve("p.pdf")));
    }

    @Test
    void whatIsNotThereIsSaid() {
        var none = run("questions", "--rulebook", folder.resolve("жоқ").toString());
        assertEquals(3, none.exit());
        assertTrue(none.err().contains("(R2)"), none.err());
        var unknown = run("compare", Sample.worked("order-bot").toString(), "--edition", "kz-1", "--lang", "ru");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().startsWith("Такой редакции нет: kz-1. Есть: " + Sample.EDITION + ", " + AUGUST), unknown.err());
    }

    @Test
    void editionsAreCheckedByIdAndByFolder() {
        for (var which : new String[] {Sample.EDITION, AUGUST, own.toString()}) {
            var ended = run("rulebook", "check", which, "--lang", "ru");
            assertEquals(0, ended.exit(), ended.err());
            assertTrue(ended.out().startsWith("Нормы Закона, у которых есть решение: 113 из 113\n"), ended.out());
        }
    }

    /** Which edition new assessments are made under reaches the window. */
    @Test
    void theWindowIsToldOfTheEdition() {
        var wanted = new ArrayList<Window.Wanted>();
        var cli = new Cli(folder).with((_, asked, _) -> {
            wanted.add(asked);
            return ExitCode.DONE;
        });
        assertEquals(0, cli.run("--edition", AUGUST).exit());
        assertEquals(0, cli.run("--rulebook", own.toString()).exit());
        assertEquals(0, cli.run().exit());
        assertEquals(List.of(Optional.of(AUGUST), Optional.of("ours"), Optional.empty()),
                wanted.stream().map(Window.Wanted::edition).toList());
        assertTrue(wanted.get(1).editions().ids().contains("ours"));
    }

    private Cli.Ended run(String... args) {
        return new Cli(folder).run(args);
    }
}
