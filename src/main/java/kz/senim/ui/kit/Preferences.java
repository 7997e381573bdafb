package kz.senim.ui.kit;

import kz.senim.text.Language;

/**
 * What the program remembers of how the user likes it.
 *
 * @param textSize of body text, in pixels
 * @param edition  id of the edition for new assessments; empty for the program's own choice
 */
public record Preferences(Language language, Theme theme, int textSize, String edition) {

    public static final int USUAL = 14;
    public static final int SMALLEST = 12;
    public static final int LARGEST = 20;

    public Preferences {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    public Preferences with(Language chosen) {
        return new Preferences(chosen, theme, textSize, edition);
    }

    public Preferences with(Theme chosen) {
        return new Preferences(language, chosen, textSize, edition);
    }

    public Preferences with(int size) {
        return new Preferences(language, theme, size, edition);
    }

    public Preferences under(String chosen) {
        return new Preferences(language, theme, textSize, chosen);
    }

    /** Where they are kept. Losing them must never stop the program. */
    public interface Keeper {

        /** What was kept last, or what suits a first start. */
        Preferences read();

        void keep(Preferences preferences);
    }
}
