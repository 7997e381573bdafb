package kz.senim.ui.register;

import javafx.beans.binding.StringBinding;
import kz.senim.risk.Remark;
import kz.senim.rulebook.CheckWords;
import kz.senim.ui.kit.Speech;

/** The sentences of the list screen that follow from what is in the register. */
final class RegisterWords {

    private final Speech speech;
    private final RegisterModel model;
    private final CheckWords checks = new CheckWords();

    RegisterWords(Speech speech, RegisterModel model) {
        this.speech = speech;
        this.model = model;
    }

    /** "6 risks · 1 high · 2 closed". */
    StringBinding counts() {
        return speech.text(_ -> {
            if (model.all().isEmpty()) {
                return "";
            }
            long closed = model.all().size() - model.standing();
            String all = speech.counted("register.count", model.standing());
            String high = model.high() == 0 ? "" : " · " + speech.counted("register.high", model.high());
            return all + high + (closed == 0 ? "" : " · " + speech.say("register.closed", "count", closed));
        }, model.all());
    }

    StringBinding suggested() {
        return speech.text(_ -> speech.say("register.suggested", "count", model.suggested()), model.all());
    }

    /** What an empty register offers. */
    StringBinding offer() {
        return speech.text(_ -> model.suggested() == 0 ? speech.say("register.empty.none")
                : speech.counted("register.empty.suggested", model.suggested()), model.all());
    }

    StringBinding removed() {
        var removed = model.removedProperty();
        return speech.text(_ -> removed.get() == null ? ""
                : speech.say("register.removed", "risk", title(removed.get())), removed);
    }

    /** Which risks the list is narrowed to. */
    StringBinding narrowed() {
        return speech.text(_ -> speech.say("register.narrowed", "what", what()),
                model.narrowingProperty(), model.soughtProperty());
    }

    String title(RiskRow row) {
        return row.title().isEmpty() ? speech.say("register.unnamed") : speech.say(row.title());
    }

    private String what() {
        String words = model.soughtProperty().get().strip();
        var narrowing = model.narrowingProperty().get();
        if (narrowing == null) {
            return speech.say("register.sought", "words", words);
        }
        String what = narrowedTo(narrowing);
        return words.isEmpty() ? what : what + ", " + speech.say("register.sought", "words", words);
    }

    private String narrowedTo(Narrowing narrowing) {
        return switch (narrowing) {
            case Narrowing.Cell(var reading, var level) -> speech.say("register.cell." + reading.word(),
                    "likelihood", level.likelihood(), "impact", level.impact());
            case Narrowing.About(Remark.Kind kind) -> speech.say(checks.name(kind)).toLowerCase(speech.language().locale());
        };
    }
}
