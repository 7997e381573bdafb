package kz.senim.main;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.function.Function;
import kz.senim.text.Language;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Theme;

/** Language, theme, text size and edition in `settings.properties` of the data folder. */
final class SettingsFile implements Preferences.Keeper {

    private final Path file;
    private final Optional<Language> asked;
    private final Optional<String> edition;
    private final Preferences first;
    private final Executor behind;

    /**
     * @param asked   the language that the user asked for at this start
     * @param edition likewise the edition for new assessments, for this start only
     * @param spoken the language of a first start
     * @param behind runs the writing
     */
    SettingsFile(Path folder, Optional<Language> asked, Optional<String> edition, Language spoken, Executor behind) {
        this.file = folder.resolve("settings.properties");
        this.asked = asked;
        this.edition = edition;
        this.first = new Preferences(spoken, Theme.LIGHT, Preferences.USUAL, "");
        this.behind = behind;
    }

    /** What cannot be read is as on a first start. */
    @Override
    public Preferences read() {
        var kept = kept();
        var preferences = first.with(theme(kept)).with(textSize(kept)).under(edition.orElse(edition(kept)));
        return preferences.with(asked.or(() -> language(kept)).orElse(first.language()));
    }

    private Properties kept() {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException _) {
            kept.clear();
        }
        return kept;
    }

    @Override
    public void keep(Preferences preferences) {
        behind.execute(() -> write(preferences));
    }

    /** A draft beside it takes its place, so that it is never half written; where that fails, the old one stays. */
    private void write(Preferences preferences) {
        boolean onlyNow = edition.filter(preferences.edition()::equals).isPresent();
        String text = "language=%s%ntheme=%s%ntext-size=%d%nedition=%s%n".formatted(
                preferences.language().code(), preferences.theme(), preferences.textSize(),
                onlyNow ? edition(kept()) : preferences.edition());
        var draft = file.resolveSibling("settings.part");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            return;
        }
    }

    private static Optional<Language> language(Properties kept) {
        return one(Language.values(), kept.getProperty("language"), Language::code);
    }

    private Theme theme(Properties kept) {
        return one(Theme.values(), kept.getProperty("theme"), Theme::name).orElse(first.theme());
    }

    private int textSize(Properties kept) {
        String size = kept.getProperty("text-size", "");
        return size.matches("\\d{1,3}") ? Integer.parseInt(size) : first.textSize();
    }

    private static String edition(Properties kept) {
        String id = kept.getProperty("edition", "");
        return id.matches("[\\w.-]*") ? id : "";
    }

    private static <T> Optional<T> one(T[] all, String word, Function<T, String> name) {
        return Arrays.stream(all).filter(each -> name.apply(each).equals(word)).findFirst();
    }
}
