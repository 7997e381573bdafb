package kz.senim.pack.papers;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.senim.law.Answer;
import kz.senim.law.Citation;
import kz.senim.law.Question;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.risk.Level;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.PlaceWords;
import kz.senim.rulebook.RecordWords;
import kz.senim.rulebook.RiskText;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The words of the papers: of the program, of the edition, and citations. */
final class Terms {

    private final Words documents = Words.load("documents");
    private final Words forms = Words.load("forms");
    private final AnswerWords answers;
    private final LawText law;
    private final RiskText risks;
    private final RecordWords records;
    private final PlaceWords places;

    Terms(Edition edition) {
        this.answers = new AnswerWords(edition.words());
        this.law = new LawText(edition);
        this.risks = new RiskText(edition.words());
        this.records = new RecordWords(edition.words());
        this.places = new PlaceWords(edition.words());
    }

    LawText law() {
        return law;
    }

    RecordWords records() {
        return records;
    }

    RiskText risks() {
        return risks;
    }

    /** @param values pairs of placeholder and value; a value that is a phrase is filled in by language */
    Phrase say(String key, Object... values) {
        return new Phrase(words(key).in(Language.KK, key, in(Language.KK, values)),
                words(key).in(Language.RU, key, in(Language.RU, values)));
    }

    Phrase counted(String key, long count, Object... values) {
        return new Phrase(documents.counted(Language.KK, key, count, in(Language.KK, values)),
                documents.counted(Language.RU, key, count, in(Language.RU, values)));
    }

    boolean has(String key) {
        return documents.has(key) || forms.has(key);
    }

    private Words words(String key) {
        return forms.has(key) ? forms : documents;
    }

    Phrase question(String id) {
        return answers.question(id);
    }

    Phrase answer(String question, Answer answer) {
        return answers.answer(question, answer);
    }

    /** Likelihood × impact = score, and under it the band in words. */
    Phrase level(Level level) {
        return say("band." + level.band()).map(band ->
                level.likelihood() + " × " + level.impact() + " = " + level.score() + "\n" + band);
    }

    /** What the text at a place is. */
    Phrase place(String place) {
        return places.of(place);
    }

    Phrase noAnswer() {
        return answers.none();
    }

    /** The answer in play, or that there is none yet. */
    Inline answer(Matter matter, Question question) {
        var given = matter.dossier().answers().to(question.id());
        if (given.isEmpty()) {
            return question.optional() ? Inline.of(answers.none()) : missing(answers.none());
        }
        var answer = given.get();
        if (answer.given()) {
            return Inline.of(answers.answer(question.id(), answer));
        }
        return missing(answer instanceof Answer.Unknown ? answers.answer(question.id(), answer) : answers.none());
    }

    static Inline missing(Phrase text) {
        return Inline.EMPTY.and(text, Emphasis.MISSING);
    }

    /** Citations in full, as links to the passages in the annex. */
    Inline cite(Collection<Citation> citations) {
        return law.full(citations);
    }

    Inline cite(String... units) {
        return cite(citations(units));
    }

    /** The same, short, for tables and brackets. */
    Inline brief(Collection<Citation> citations) {
        return law.brief(citations);
    }

    Inline brief(String... units) {
        return brief(citations(units));
    }

    /**
     * The same in square brackets, after a space: the short forms have round ones of their own. Brackets and semicolons
     * are part of the links, so that no line begins or ends with one alone.
     */
    Inline bracketed(Collection<Citation> citations) {
        return law.bracketed(citations);
    }

    private static List<Citation> citations(String... units) {
        return Arrays.stream(units).map(Citation::parse).toList();
    }

    /** "A; B; C". */
    static Phrase listed(List<Phrase> items) {
        return new Phrase(items.stream().map(Phrase::kk).collect(Collectors.joining("; ")),
                items.stream().map(Phrase::ru).collect(Collectors.joining("; ")));
    }

    /** "A, B or C", in lower case but for the first. */
    Phrase either(List<Phrase> choices) {
        return new Phrase(either(choices, Language.KK), either(choices, Language.RU));
    }

    private String either(List<Phrase> choices, Language language) {
        var text = new StringBuilder(choices.getFirst().in(language));
        for (int i = 1; i < choices.size(); i++) {
            text.append(i == choices.size() - 1 ? documents.in(language, "or") : ", ")
                    .append(choices.get(i).in(language).toLowerCase(language.locale()));
        }
        return text.toString();
    }

    private static Object[] in(Language language, Object... values) {
        return Arrays.stream(values).map(v -> v instanceof Phrase phrase ? phrase.in(language) : v).toArray();
    }
}
