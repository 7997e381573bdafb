package kz.senim.cli;

import java.nio.file.Path;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which rules a command goes by: those shipped, and those of a folder that the user names. */
final class RulesChoice {

    @Option(names = "--rulebook", paramLabel = "${bundle:label.folder}")
    private Path folder;

    /**
     * @throws kz.senim.dossier.Trouble FILE_UNREADABLE where there is no such folder
     * @throws kz.senim.rulebook.Faulty with everything that is wrong in it
     */
    Editions of(Editions shipped) {
        return folder == null ? shipped : shipped.with(RulebookCommand.existing(folder));
    }

    /**
     * Those given, with the edition that the user names for new assessments; as they are where none is named.
     *
     * @throws UsageFault where there is none with this id
     */
    static Editions preferring(Editions all, String edition, CommandSpec command) {
        if (edition != null && !all.ids().contains(edition)) {
            throw new UsageFault(command.commandLine(), "usage.unknown-edition", "edition", edition,
                    "all", String.join(", ", all.ids()));
        }
        return edition == null ? all : all.preferring(edition);
    }
}
