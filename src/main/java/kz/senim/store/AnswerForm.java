package kz.senim.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import kz.senim.law.Answer;

/** Answers as a kind and a content. Ids of choices hold no comma. */
final class AnswerForm implements Form<Answer> {

    static final Records<Answer> TABLE = new Records<>("answer", "question", new AnswerForm(), "kind", "content");

    private static final String SEPARATOR = ",";

    @Override
    public Object[] values(Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> values("unknown", "");
            case Answer.Chosen(var choices) -> values("chosen", joined(List.copyOf(choices)));
            case Answer.Quantity(var value) -> values("number", value.toString());
            case Answer.Text(var value) -> values("text", value);
            case Answer.Day(var value) -> values("day", value.toString());
        };
    }

    @Override
    public Answer read(ResultSet row) throws SQLException {
        return answer(row.getString("kind"), row.getString("content"));
    }

    @Override
    public Answer parse(String key, String written) {
        int colon = written.indexOf(':');
        return answer(written.substring(0, colon), written.substring(colon + 1));
    }

    private static Answer answer(String kind, String content) {
        return switch (kind) {
            case "unknown" -> Answer.UNKNOWN;
            case "chosen" -> chosen(content);
            case "number" -> new Answer.Quantity(new BigDecimal(content));
            case "text" -> new Answer.Text(content);
            case "day" -> new Answer.Day(LocalDate.parse(content));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Override
    public String written(Answer answer) {
        Object[] values = values(answer);
        return values[0] + ":" + values[1];
    }

    private static Object[] values(String kind, String content) {
        return new Object[] {kind, content};
    }

    static Answer chosen(String joined) {
        return new Answer.Chosen(new LinkedHashSet<>(List.of(joined.split(SEPARATOR, -1))));
    }

    static String joined(List<String> choices) {
        if (choices.stream().anyMatch(choice -> choice.contains(SEPARATOR))) {
            throw new IllegalArgumentException("comma in the id of a choice: " + choices);
        }
        return String.join(SEPARATOR, choices);
    }
}
