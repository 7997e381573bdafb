package kz.senim.mark;

import java.util.regex.Pattern;
import kz.senim.dossier.Trouble.Kind;

/** How large a drawing says it is. */
final class SvgNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final double LARGEST = 100_000;

    private SvgNumbers() {}

    static void check(String value) {
        var numbers = NUMBER.matcher(value);
        while (numbers.find()) {
            Refused.unless(Math.abs(Double.parseDouble(numbers.group())) <= LARGEST, Kind.LOGO_TOO_MANY_PIXELS);
        }
    }
}
