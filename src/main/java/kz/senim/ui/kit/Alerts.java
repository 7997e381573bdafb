package kz.senim.ui.kit;

/** Tells and asks inside the window; an interface, so that view models can be tested without a screen. */
public interface Alerts {

    /** Says what went wrong, in the user's words, with code and details to copy. */
    void trouble(Throwable problem);

    /** A passing word, gone by itself. */
    void note(String key, Object... values);

    /** Asks before something that cannot be taken back. */
    void ask(Asking asking, Runnable yes);

    /**
     * Keys of the words.
     *
     * @param yes    on the button that does it
     * @param values of placeholders in title and text
     */
    record Asking(String title, String text, String yes, Object... values) {}
}
