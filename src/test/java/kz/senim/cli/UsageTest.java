package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the command line says of itself and of command lines that it does not understand. */
class UsageTest {

    /** Latin words that are names, not English: of commands, options, variables, values and files. */
    private static final Pattern NAMES = Pattern.compile("senim|Senim|SENIM_LANG|SENIM_HOME|DISPLAY|WAYLAND_DISPLAY"
            + "|--?[a-z][a-z-]*|-hV?|kk\\|ru(\\|both)?|kk|ru|both|\\.\\s*yaml|law\\.json|YAML|JSON|DOCX|xlsx\\|csv|XLSX|CSV|Excel|LibreOffice|\\.ics|ZIP|backups|SHA-256|PDF(/A-3a|/UA-1)?|unknown|VIII|mvn -q.*\"");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    @TempDir
    private Path folder;

    static Stream<Arguments> commandsInBothLanguages() {
        var all = Stream.of("", "demo", "questions", "assess", "pack", "explain", "compare", "editions", "list", "rulebook", "rulebook check",
                "rulebook coverage", "backup", "backup list", "backup save", "backup show", "backup restore", "recover", "export", "import", "register", "register export", "register import", "register calendar", "version", "version list", "version keep", "version compare", "version restore", "journal", "journal verify", "password", "password set", "password remove");
        return all.flatMap(c -> Stream.of(Arguments.of(c, "kk"), Arguments.of(c, "ru")));
    }

    @ParameterizedTest
    @MethodSource("commandsInBothLanguages")
    void helpHoldsNoEnglish(String command, String language) {
        var ended = run((command + " --help --lang " + language).strip());
        assertEquals(0, ended.exit(), ended.err());
        String text = ended.out();
        assertTrue(text.contains(("senim " + command).strip() + " ["), text);
        for (String name : ("demo version keep backup save show restore recover questions compare editions assess explain pack list export import register calendar ours theirs journal verify password set remove rulebook check coverage "
                + "verdict applicability passport classification prohibitions risks duties actions notices agreement data policy stop audit liability annexes signatures").split(" ")) {
            text = text.replaceAll("\\b" + name + "\\b", "");
        }
        var left = LATIN.matcher(NAMES.matcher(text).replaceAll(""));
        assertTrue(!left.find(), () -> "English in --help of " + command + ": " + left.group() + "\n" + ended.out());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndArgumentIsDescribed(Language language) {
        var silent = new PrintWriter(Writer.nullWriter());
        var surroundings = new Surroundings(Cli.CLOCK, _ -> folder, (_, _, _) -> ExitCode.DONE, _ -> Optional.empty(), (_, _) -> { });
        described(new Senim(new Console(silent, silent, language), surroundings).line());
    }

    private void described(CommandLine line) {
        var spec = line.getCommandSpec();
        assertTrue(spec.usageMessage().header().length > 0, spec.qualifiedName());
        Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                .forEach(arg -> assertTrue(arg.description().length > 0, () -> spec.qualifiedName() + ": " + arg));
        line.getSubcommands().values().forEach(this::described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--frobnicate;        Такого параметра нет: --frobnicate",
        "asess a.yaml;        Такой команды нет: asess",
        "list extra;          Лишний аргумент: extra",
        "list --data;         Не хватает: --data ПАПКА",
        "list --lang en;      --lang: значение «en» не подходит, ожидается kk|ru",
        "--lang ru --lang ru; --lang указан дважды"})
    void aFaultyCommandLineIsToldInRussian(String given, String told) {
        var ended = run(given);
        assertEquals(2, ended.exit());
        assertEquals("", ended.out());
        assertTrue(ended.err().startsWith(told), ended.err());
        assertTrue(ended.err().contains("--help"), ended.err());
    }

    @Test
    void andInKazakh() {
        var ended = run("--frobnicate --lang kk");
        assertEquals(2, ended.exit());
        assertTrue(ended.err().startsWith("Мұндай параметр жоқ: --frobnicate"), ended.err());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        var ended = run("--version");
        assertEquals(0, ended.exit());
        assertTrue(ended.out().matches("Senim \\d+\\.\\d+\\.\\d+\\R"), ended.out());
    }

    @Test
    void theLanguageIsTheOptionElseTheVariableElseTheSystems() {
        var kazakh = Map.of("SENIM_LANG", "kk");
        assertEquals(Language.RU, LanguageChoice.of(List.of("list", "--lang=ru"), kazakh, Locale.of("kk")));
        assertEquals(Language.KK, LanguageChoice.of(List.of("pack", "--lang", "both"), kazakh, Locale.of("ru")));
        assertEquals(Language.KK, LanguageChoice.of(List.of(), Map.of(), Locale.of("kk", "KZ")));
        assertEquals(Language.RU, LanguageChoice.of(List.of("--lang"), Map.of("SENIM_LANG", "en"), Locale.US));
    }

    @Test
    void noCommandOpensTheWindowOnTheNamedFolder() {
        var opened = new Object() {
            private Path folder;
        };
        var ended = new Cli(folder).with((where, _, _) -> {
            opened.folder = where;
            return ExitCode.DATABASE;
        }).run("--data", folder.resolve("деректер").toString());
        assertEquals(4, ended.exit());
        assertEquals(folder.resolve("деректер"), opened.folder);
    }

    @Test
    void aFaultOfTheProgramIsToldWithoutItsInnards() {
        var cli = new Cli(folder).with((_, _, _) -> {
            throw new IllegalStateException("inner words");
        });
        var ended = cli.run("--lang", "kk");
        assertEquals(5, ended.exit());
        assertTrue(ended.err().startsWith("Бағдарламада қате болды (X1)"), ended.err());
        assertTrue(!ended.err().contains("inner words") && !ended.err().contains("Exception"), ended.err());
        assertEquals("inner words", cli.logged.getFirst().getMessage());
    }

    @Test
    void soIsAFaultThatIsNoException() {
        var cli = new Cli(folder).with((_, _, _) -> {
            throw new NoClassDefFoundError("inner words");
        });
        var ended = cli.run("--lang", "ru");
        assertEquals(5, ended.exit());
        assertTrue(ended.err().startsWith("Ошибка в программе (X1)"), ended.err());
        assertEquals("inner words", cli.logged.getFirst().getMessage());
    }

    private Cli.Ended run(String line) {
        return new Cli(folder).run(line.split(" +"));
    }
}
