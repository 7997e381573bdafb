package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.law.Answers;
import kz.senim.law.Conclusions;
import kz.senim.risk.Scenario;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.AnswersFile;
import kz.senim.rulebook.DutyText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionText;
import kz.senim.rulebook.Explaining;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** The words of one language for the ids of an assessment. */
final class WordsJson {

    private final Edition edition;
    private final Language language;
    private final AnswerWords answers;
    private final Explaining explaining;
    private final DutyText duties = new DutyText();

    WordsJson(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
        this.answers = new AnswerWords(edition.words());
        this.explaining = new Explaining(edition);
    }

    Map<String, Object> of(AnswersFile file, Conclusions conclusions) {
        var all = new LinkedHashMap<String, Object>();
        all.put("language", language.code());
        all.put("edition", in(edition.info().title()));
        all.put("reported", reported());
        all.put("findings", findings(conclusions));
        all.put("axes", axes(conclusions));
        all.put("duties", duties(conclusions));
        all.put("contradictions", contradictions(conclusions));
        all.put("questions", questions(file.answers(), conclusions));
        all.put("scenarios", file.scenarios().stream().map(this::scenario).toList());
        return all;
    }

    /** By unit of the law, what is reported to have been replaced in it. */
    private Map<String, Object> reported() {
        var all = new LinkedHashMap<String, Object>();
        var text = new EditionText(edition.info());
        edition.info().reported().forEach(r -> all.put(r.unit(), text.reported(r.unit()).stream().map(this::in).toList()));
        return all;
    }

    private Map<String, Object> findings(Conclusions conclusions) {
        var all = new LinkedHashMap<String, Object>();
        conclusions.findings().forEach((id, conclusion) -> {
            var words = edition.words().finding(id);
            var one = new LinkedHashMap<String, Object>();
            one.put("title", in(words.title()));
            one.put("sentence", in(words.sentence(conclusion.truth())));
            one.put("because", explaining.of(conclusion).stream().map(e -> in(e.line())).toList());
            all.put(id, one);
        });
        return all;
    }

    private Map<String, Object> axes(Conclusions conclusions) {
        var all = new LinkedHashMap<String, Object>();
        conclusions.axes().forEach((id, result) -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("title", in(edition.words().axes().get(id)));
            one.put("possible", result.possible().stream()
                    .map(l -> in(edition.words().finding(l).title())).toList());
            all.put(id, one);
        });
        return all;
    }

    private Map<String, Object> duties(Conclusions conclusions) {
        var all = new LinkedHashMap<String, Object>();
        conclusions.duties().forEach((id, state) -> {
            var words = edition.words().duty(id);
            var one = new LinkedHashMap<String, Object>();
            one.put("title", in(words.title()));
            one.put("what", in(words.what()));
            one.put("evidence", in(words.evidence()));
            one.put("bearers", in(duties.bearers(state.duty())));
            one.put("due", in(duties.due(state.duty())));
            all.put(id, one);
        });
        return all;
    }

    private Map<String, Object> contradictions(Conclusions conclusions) {
        var all = new LinkedHashMap<String, Object>();
        conclusions.contradictions().forEach(id -> all.put(id, in(edition.words().contradictions().get(id))));
        return all;
    }

    /** Every question in play, and every other one that was answered. */
    private Map<String, Object> questions(Answers given, Conclusions conclusions) {
        var all = new LinkedHashMap<String, Object>();
        edition.rules().questions().stream()
                .filter(q -> conclusions.asks(q.id()) || given.to(q.id()).isPresent())
                .forEach(q -> {
                    var one = new LinkedHashMap<String, Object>();
                    one.put("question", in(answers.question(q.id())));
                    given.to(q.id()).ifPresent(a -> one.put("answer", in(answers.answer(q.id(), a))));
                    all.put(q.id(), one);
                });
        return all;
    }

    private Map<String, Object> scenario(Scenario scenario) {
        var all = new LinkedHashMap<String, Object>();
        scenario.given().forEach((field, answer) ->
                all.put(field.word(), in(answers.answer(field.id(), answer))));
        return all;
    }

    private String in(Phrase phrase) {
        return phrase.in(language);
    }
}
