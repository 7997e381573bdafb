package kz.senim.rulebook;

import java.util.stream.Collectors;
import kz.senim.law.Answer;
import kz.senim.law.Answers;

/** Answers as an answers file writes them, in one line. */
final class Shown {

    private Shown() {}

    static String of(Answers answers) {
        return answers.byQuestion().entrySet().stream().map(e -> e.getKey() + ": " + value(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> AnswerReader.UNKNOWN;
            case Answer.Chosen(var choices) when choices.size() == 1 -> choices.getFirst();
            case Answer.Chosen(var choices) -> "[" + String.join(", ", choices) + "]";
            case Answer.Quantity(var number) -> number.toPlainString();
            case Answer.Text(var text) -> text;
            case Answer.Day(var day) -> day.toString();
        };
    }
}
