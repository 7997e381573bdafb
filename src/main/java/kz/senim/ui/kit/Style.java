package kz.senim.ui.kit;

/** Names of style classes that code sets; the sheets in `theme` say what they look like. */
public final class Style {

    public static final String CARD = "card";
    public static final String CHIP = "chip";
    public static final String GOOD = "good";
    public static final String ATTENTION = "attention";
    public static final String STOP = "stop";
    public static final String QUIET = "quiet";
    public static final String PAGE_TITLE = "page-title";
    public static final String HEADING = "heading";
    public static final String CAPTION = "caption";
    public static final String MUTED = "muted";
    public static final String STRONG = "strong";
    public static final String LINK = "link";
    public static final String MAIN = "main";
    public static final String LAW_TEXT = "law-text";
    public static final String SENTENCE = "sentence";
    public static final String CHOSEN = "chosen";

    private Style() {}
}
