package kz.senim.ui.kit;

import java.util.Optional;
import kz.senim.risk.Level;

/** Levels of risks in words; the number and the word say what the colour says. */
public final class LevelText {

    private final Speech speech;

    public LevelText(Speech speech) {
        this.speech = speech;
    }

    public Chip chip(Optional<Level> level) {
        return new Chip(speech.text(_ -> of(level)), tone(level));
    }

    /** "12 · medium", or that it is not assessed. */
    public String of(Optional<Level> level) {
        return level.map(l -> l.score() + " · " + band(l.band())).orElseGet(() -> speech.say("register.unassessed"));
    }

    /** "3 × 4 = 12, medium". */
    public String reckoned(Level level) {
        return speech.say("risk.score", "likelihood", level.likelihood(), "impact", level.impact(),
                "score", level.score(), "band", band(level.band()));
    }

    public String band(Level.Band band) {
        return speech.say("band." + band);
    }

    public static Tone tone(Optional<Level> level) {
        return level.map(l -> tone(l.band())).orElse(Tone.QUIET);
    }

    public static Tone tone(Level.Band band) {
        return switch (band) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.ATTENTION;
            case HIGH -> Tone.STOP;
        };
    }
}
