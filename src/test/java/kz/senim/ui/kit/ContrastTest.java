package kz.senim.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG AA: 4.5 for text, 3 for the edges of what can be operated. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-color-[\\w-]+): #([0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay");
    private static final List<String> STATES = List.of("accent", "success", "warning", "danger");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void textCanBeRead(Theme theme) throws IOException {
        var colours = colours(theme);
        for (var ground : GROUNDS) {
            for (var ink : List.of("-color-fg-default", "-color-fg-muted")) {
                atLeast(4.5, colours, ink, ground);
            }
            STATES.forEach(state -> atLeast(4.5, colours, "-color-" + state + "-fg", ground));
            atLeast(3, colours, "-color-border-control", ground);
        }
        for (var state : STATES) {
            atLeast(4.5, colours, "-color-" + state + "-fg", "-color-" + state + "-subtle");
            atLeast(4.5, colours, "-color-fg-default", "-color-" + state + "-subtle");
            atLeast(3, colours, "-color-" + state + "-emphasis", "-color-bg-default");
        }
        atLeast(4.5, colours, "-color-paper-muted", "-color-paper");
        atLeast(4.5, colours, "-color-fg-muted", "-color-neutral-subtle");
        atLeast(4.5, colours, "-color-fg-emphasis", "-color-accent-emphasis");
        atLeast(4.5, colours, "-color-fg-emphasis", "-color-accent-6");
        atLeast(4.5, colours, "-color-fg-emphasis", "-color-danger-emphasis");
    }

    private static void atLeast(double least, Map<String, Integer> colours, String ink, String ground) {
        double contrast = contrast(colours.get(ink), colours.get(ground));
        assertTrue(contrast >= least, "%s on %s: %.2f < %.1f".formatted(ink, ground, contrast, least));
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int value) {
        double part = (value & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> colours(Theme theme) throws IOException {
        var colours = new HashMap<String, Integer>();
        var sheet = "/kz/senim/ui/theme/" + theme.name().toLowerCase() + ".css";
        try (var in = ContrastTest.class.getResourceAsStream(sheet)) {
            COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .forEach(m -> colours.put(m.group(1), Integer.parseInt(m.group(2), 16)));
        }
        return colours;
    }
}
