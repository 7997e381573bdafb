package kz.senim.cli;

import java.util.Optional;
import kz.senim.text.Language;
import picocli.CommandLine.Option;

/** What every command understands. */
final class Common {

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    /** Checked here; {@link LanguageChoice} has read it before. */
    @Option(names = "--lang", paramLabel = "kk|ru")
    private Language language;

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }
}
