package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import kz.senim.law.Answer;
import kz.senim.law.Question;

/** Reads the answer to one question in the form that the question asks for. */
final class AnswerReader {

    /** "I don't know" in an answers file. */
    static final String UNKNOWN = "unknown";

    private final Faults.InFile faults;

    AnswerReader(Faults.InFile faults) {
        this.faults = faults;
    }

    /** The answer, or nothing where it cannot be one; then the faults say why. */
    Optional<Answer> read(Question question, Node node) {
        if (node instanceof Node.Scalar(var text, var plain, _) && plain && text.equals(UNKNOWN)) {
            return Optional.of(Answer.UNKNOWN);
        }
        return question.kind().choosing() ? chosen(question, node) : scalar(question, node);
    }

    private Optional<Answer> scalar(Question question, Node node) {
        if (!(node instanceof Node.Scalar(var text, _, Place line))) {
            faults.add(node.line(), "kind.text", "key", question.id());
            return Optional.empty();
        }
        return switch (question.kind()) {
            case NUMBER -> Numbers.parse(text, question.id(), line, faults).map(Answer.Quantity::new);
            case DATE -> Days.parse(text, question.id(), line, faults).map(Answer.Day::new);
            default -> Optional.of(new Answer.Text(text));
        };
    }

    private Optional<Answer> chosen(Question question, Node node) {
        var items = node instanceof Node.Sequence(var list, _) ? list : List.of(node);
        if (question.kind() == Question.Kind.ONE && !(node instanceof Node.Scalar)) {
            faults.add(node.line(), "answer.one", "question", question.id(), "allowed", allowed(question));
            return Optional.empty();
        }
        var choices = new ArrayList<String>();
        items.forEach(item -> choice(question, item).ifPresent(choices::add));
        if (items.isEmpty()) {
            faults.add(node.line(), "answer.none", "question", question.id(), "allowed", allowed(question));
        }
        if (choices.size() < items.size() || choices.isEmpty()) {
            return Optional.empty();
        }
        var answer = new Answer.Chosen(new LinkedHashSet<>(choices));
        if (!question.accepts(answer)) {
            faults.add(node.line(), "answer.alone", "question", question.id(), "alone", alone(question));
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    private Optional<String> choice(Question question, Node item) {
        if (!(item instanceof Node.Scalar(var text, _, Place line))) {
            faults.add(item.line(), "kind.text", "key", question.id());
            return Optional.empty();
        }
        if (!question.offers(text)) {
            faults.add(line, "answer.choice", "question", question.id(), "found", text, "allowed", allowed(question));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String allowed(Question question) {
        return ReferenceCheck.choices(question) + ", " + UNKNOWN;
    }

    private static String alone(Question question) {
        return String.join(", ", question.choices().stream().filter(Question.Choice::alone)
                .map(Question.Choice::id).toList());
    }
}
