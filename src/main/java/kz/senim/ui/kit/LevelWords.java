package kz.senim.ui.kit;

import java.util.stream.Collectors;
import kz.senim.law.AxisResult;
import kz.senim.law.Truth;
import kz.senim.rulebook.Wording;
import kz.senim.text.Language;

/** Levels of the axes in few words, as cards, chips and bars show them. */
public final class LevelWords {

    private final Wording wording;
    private final Speech speech;

    public LevelWords(Wording wording, Speech speech) {
        this.wording = wording;
        this.speech = speech;
    }

    public String axis(AxisResult result, Language language) {
        return wording.axes().get(result.axis().id()).in(language);
    }

    /** The level, the levels still possible, or that nothing is clear yet. */
    public String of(AxisResult result, Language language) {
        if (result.applies() == Truth.NO) {
            return speech.say("axis.none");
        }
        if (result.possible().size() == result.axis().levels().size()) {
            return speech.say("axis.unclear");
        }
        var levels = result.possible().stream().map(level -> level(level, language)).toList();
        return levels.getFirst() + levels.stream().skip(1)
                .map(level -> speech.say("axis.or") + level.toLowerCase(language.locale()))
                .collect(Collectors.joining());
    }

    /** Short where there is a short form, otherwise the title in the rulebook. */
    public String level(String finding, Language language) {
        String key = "level." + finding;
        return speech.has(key) ? speech.say(key) : wording.finding(finding).title().in(language);
    }
}
