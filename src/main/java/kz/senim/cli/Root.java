package kz.senim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.senim.rulebook.Editions;
import kz.senim.dossier.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** `senim` alone: opens the window. */
@Command(name = "senim", versionProvider = Version.class, synopsisSubcommandLabel = "${bundle:label.command}")
final class Root implements Callable<Integer> {

    @Mixin
    private Common common;

    @Option(names = {"-V", "--version"}, versionHelp = true)
    private boolean version;

    @Option(names = "--data", paramLabel = "${bundle:label.folder}", scope = ScopeType.INHERIT)
    private String data;

    @Mixin
    private RulesChoice rules;

    @Option(names = "--edition", paramLabel = "${bundle:label.edition}")
    private String edition;

    @Spec
    private CommandSpec spec;

    @Option(names = "--password-file", paramLabel = "${bundle:label.file}", scope = ScopeType.INHERIT)
    private Path passwordFile;

    private final Surroundings surroundings;
    private final Console console;
    private final Editions editions;

    Root(Surroundings surroundings, Console console, Editions editions) {
        this.surroundings = surroundings;
        this.console = console;
        this.editions = editions;
    }

    /** The data folder: as the user named it, else as the surroundings have it. */
    Path folder() {
        return surroundings.folder().apply(Optional.ofNullable(data));
    }

    /**
     * The password of the database: the first line of the file that was named, else as typed at the terminal.
     *
     * @throws Trouble FILE_UNREADABLE
     */
    Optional<char[]> password() {
        return passwordFile == null ? typed("password.ask") : Optional.of(read(passwordFile));
    }

    /** Something secret as typed at the terminal; nothing where there is none. */
    Optional<char[]> typed(String prompt) {
        return surroundings.secret().apply(console.words(prompt));
    }

    static char[] read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").toCharArray();
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(Trouble.Kind.FILE_UNREADABLE, file.toString(), e);
        }
    }

    @Override
    public Integer call() {
        var all = rules.of(editions);
        var named = RulesChoice.preferring(all, edition, spec);
        var wanted = new Window.Wanted(common.language(), all,
                Optional.of(named.usualId()).filter(_ -> named != editions));
        return surroundings.window().open(folder(), wanted, console).number();
    }
}
