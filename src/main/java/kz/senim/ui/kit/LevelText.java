package kz.senim.ui.register;

import java.util.Optional;
import kz.senim.risk.Level;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tone;

/** Levels of risks in words; the number and the word say what the colour says. */
final class LevelText {

    private final Speech speech;

    LevelText(Speech speech) {
        this.speech = speech;
    }

    Chip chip(Optional<Level> level) {
        return new Chip(speech.text(_ -> of(level)), tone(level));
    }

    /** "12 · medium", or that it is not assessed. */
    String of(Optional<Level> level) {
        return level.map(l -> l.score() + " · " + band(l.band())).orElseGet(() -> speech.say("register.unassessed"));
    }

    /** "3 × 4 = 12, medium". */
    String reckoned(Level level) {
        return speech.say("risk.score", "likelihood", level.likelihood(), "impact", level.impact(),
                "score", level.score(), "band", band(level.band()));
    }

    String band(Level.Band band) {
        return speech.say("band." + band);
    }

    static Tone tone(Optional<Level> level) {
        return level.map(l -> tone(l.band())).orElse(Tone.QUIET);
    }

    static Tone tone(Level.Band band) {
        return switch (band) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.ATTENTION;
            case HIGH -> Tone.STOP;
        };
    }
}
