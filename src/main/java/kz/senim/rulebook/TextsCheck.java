package kz.senim.rulebook;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks at every text `{kk, ru}` of a file, wherever it stands. */
final class TextsCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern MIXED = Pattern.compile("\\b(?=\\w*\\p{IsLatin})(?=\\w*\\p{IsCyrillic})[\\p{L}]+",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EMPTY = Pattern.compile("[\\s.…–-]*");

    private final Set<String> same;
    private final Map<String, String> wrongWords;
    private final Faults.InFile faults;

    /** @param wrongWords Kazakh words that are not used, with the right ones */
    TextsCheck(Set<String> same, Map<String, String> wrongWords, Faults.InFile faults) {
        this.same = same;
        this.wrongWords = wrongWords;
        this.faults = faults;
    }

    void check(Node node) {
        switch (node) {
            case Node.Scalar _ -> { }
            case Node.Sequence(var items, _) -> items.forEach(this::check);
            case Node.Mapping(var entries, _) -> {
                if (entries.get("kk") instanceof Node.Entry(_, Node.Scalar kk)
                        && entries.get("ru") instanceof Node.Entry(_, Node.Scalar ru)) {
                    check(kk, ru);
                } else {
                    entries.values().forEach(e -> check(e.value()));
                }
            }
        }
    }

    private void check(Node.Scalar kk, Node.Scalar ru) {
        one(kk);
        one(ru);
        if (!placeholders(kk.text()).equals(placeholders(ru.text()))) {
            faults.add(ru.line(), "text.placeholders", "kk", String.join(" ", placeholders(kk.text())),
                    "ru", String.join(" ", placeholders(ru.text())));
        }
        if (kk.text().equals(ru.text()) && !same.contains(kk.text())) {
            faults.add(kk.line(), "text.same", "text", kk.text());
        }
        String lower = kk.text().toLowerCase(Locale.ROOT);
        wrongWords.forEach((wrong, right) -> {
            if (lower.contains(wrong)) {
                faults.add(kk.line(), "text.wrong-word", "wrong", wrong, "right", right);
            }
        });
    }

    private void one(Node.Scalar text) {
        if (EMPTY.matcher(text.text()).matches()) {
            faults.add(text.line(), "text.empty");
        }
        var mixed = MIXED.matcher(text.text());
        if (mixed.find()) {
            faults.add(text.line(), "text.mixed", "word", mixed.group());
        }
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(r -> found.add(r.group()));
        return found;
    }
}
