package kz.senim.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.senim.text.Language;

/**
 * The language in which the program speaks: `--lang`, else SENIM_LANG, else the system's, else Russian.
 * Read before the command line is parsed, so that faults in the command line itself are told in it.
 */
public final class LanguageChoice {

    public static final String VARIABLE = "SENIM_LANG";

    private static final String OPTION = "--lang";

    private LanguageChoice() {}

    public static Language of(List<String> args, Map<String, String> environment, Locale system) {
        return option(args).flatMap(LanguageChoice::known)
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)).flatMap(LanguageChoice::known))
                .or(() -> known(system.getLanguage()))
                .orElse(Language.RU);
    }

    /** The value of the last `--lang VALUE` or `--lang=VALUE`. */
    private static Optional<String> option(List<String> args) {
        return IntStream.range(0, args.size()).mapToObj(i -> valueAt(args, i)).flatMap(Optional::stream)
                .reduce((_, last) -> last);
    }

    private static Optional<String> valueAt(List<String> args, int place) {
        String arg = args.get(place);
        if (arg.startsWith(OPTION + "=")) {
            return Optional.of(arg.substring(OPTION.length() + 1));
        }
        return arg.equals(OPTION) && place + 1 < args.size() ? Optional.of(args.get(place + 1)) : Optional.empty();
    }

    private static Optional<Language> known(String code) {
        return Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
