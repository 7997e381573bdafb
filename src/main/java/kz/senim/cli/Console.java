package kz.senim.cli;

import java.io.PrintWriter;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Fault;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Where commands speak: results to `out`, what went wrong to `err`, in one language. */
public final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;
    private final Words words = Words.load("cli");
    private final Words troubles = Words.load("trouble");

    public Console(PrintWriter out, PrintWriter err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    public Language language() {
        return language;
    }

    /** Words of the bundle `cli`. */
    public String words(String key, Object... values) {
        return words.in(language, key, values);
    }

    /** A counted phrase of the bundle `cli`. */
    public String counted(String key, long count) {
        return words.counted(language, key, count);
    }

    public String in(Phrase phrase) {
        return phrase.in(language);
    }

    /** A line of the result, from the bundle `cli`. */
    public void say(String key, Object... values) {
        out.println(words(key, values));
    }

    /** The heading of a part of the result, after an empty line. */
    public void heading(String key) {
        out.println();
        out.println("# " + words(key));
    }

    /** A line of the result as it stands. */
    public void line(String text) {
        out.println(text);
    }

    /** A line about what went wrong, from the bundle `cli`. */
    public void complain(String key, Object... values) {
        err.println(words(key, values));
    }

    /** For those who may not have chosen a language yet. */
    public void complainInBoth(String key) {
        var both = words.phrase(key);
        err.println(both.kk());
        err.println(both.ru());
    }

    /** What happened, that nothing is lost, what to do, and the code. */
    public ExitCode complain(Trouble trouble) {
        String key = "trouble." + trouble.kind();
        err.println(troubles.in(language, key + ".title") + " (" + trouble.kind().code() + ")");
        err.println(troubles.in(language, key + ".text", "subject", trouble.subject()));
        return ExitCode.of(trouble.kind());
    }

    /** A fault in a file, in the form that editors turn into a link. */
    public void complain(Fault fault) {
        err.println(fault.file() + ":" + fault.line() + ": " + in(fault.message()));
    }
}
