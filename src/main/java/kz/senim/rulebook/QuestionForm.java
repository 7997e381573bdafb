package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.rulebook.Wording.QuestionWords;
import kz.senim.text.Phrase;

/** What every question of an edition has, wherever it is asked: its words and its choices. */
record QuestionForm(List<Question.Choice> choices, QuestionWords words) {

    static QuestionForm read(Fields fields, Question.Kind kind) {
        var choiceWords = new LinkedHashMap<String, Phrase>();
        var choices = choices(fields, kind, choiceWords);
        return new QuestionForm(choices, new QuestionWords(fields.phrase("text"), fields.phraseIfAny("help"),
                fields.phrase("why"), fields.phrase("example"), fields.phrase("findOut"), choiceWords));
    }

    private static List<Question.Choice> choices(Fields fields, Question.Kind kind, Map<String, Phrase> words) {
        if (!kind.choosing()) {
            return List.of();
        }
        fields.required("choices");
        var choices = new ArrayList<Question.Choice>();
        for (var choice : fields.each("choices")) {
            String id = choice.text("id");
            if (words.containsKey(id)) {
                choice.faults().add(choice.line("id"), "choice.double", "id", id);
            }
            if (id.equals(AnswerReader.UNKNOWN) || id.equals(Condition.GIVEN)) {
                choice.faults().add(choice.line("id"), "choice.reserved", "id", id);
            }
            choices.add(new Question.Choice(id, choice.flag("alone"), choice.whole("harm").orElse(0)));
            words.put(id, choice.phrase("text"));
            choice.done();
        }
        if (fields.has("choices") && choices.size() < 2) {
            fields.faults().add(fields.line("choices"), "choice.too-few");
        }
        return choices;
    }
}
