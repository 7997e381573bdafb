package kz.senim.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.senim.law.AxisResult;
import kz.senim.law.Citation;
import kz.senim.law.Conclusion;
import kz.senim.law.Truth;
import kz.senim.law.WhatIf;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.CitationText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Explaining;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Conclusions, levels and changes in the words of an edition, in the language of the console. */
final class Telling {

    private final Console console;
    private final Edition edition;
    private final Explaining explaining;
    private final CitationText citations;
    private final AnswerWords answers;
    private final Words documents = Words.load("documents");

    Telling(Console console, Edition edition) {
        this.console = console;
        this.edition = edition;
        this.explaining = new Explaining(edition);
        this.citations = new CitationText(edition);
        this.answers = new AnswerWords(edition.words());
    }

    Explaining explaining() {
        return explaining;
    }

    AnswerWords answers() {
        return answers;
    }

    /** "YES · short name (article)". */
    String title(Conclusion conclusion) {
        return truth(conclusion.truth()) + " · " + in(edition.words().finding(conclusion.finding()).title())
                + bracketed(conclusion.citations());
    }

    String truth(Truth truth) {
        return console.words("assess.truth." + word(truth));
    }

    /** " (article; article)", or nothing where none is cited. */
    String bracketed(List<Citation> cited) {
        return cited.isEmpty() ? "" : " (" + in(citations.full(cited)) + ")";
    }

    String axis(String id) {
        return in(edition.words().axes().get(id));
    }

    /** The levels still possible. */
    String value(AxisResult result) {
        return result.applies() == Truth.NO ? said("axis.none")
                : result.possible().stream().map(this::level).collect(Collectors.joining(console.words("assess.or")));
    }

    String level(String finding) {
        String key = "level." + finding;
        return documents.has(key) ? said(key) : in(edition.words().finding(finding).title());
    }

    /** What a way reaches. */
    String reached(WhatIf.Way way) {
        return edition.words().axes().containsKey(way.goal())
                ? console.words("ways.lower", "axis", axis(way.goal()), "level", level(way.reached()))
                : console.words("ways.clear", "function", edition.words().finding(way.goal()).title());
    }

    /** The question with the answer that it would have to have. */
    String change(WhatIf.Changed change) {
        return in(answers.question(change.question())) + " – " + in(answers.answer(change.question(), change.answer()));
    }

    String in(Phrase phrase) {
        return console.in(phrase);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String said(String key) {
        return documents.in(console.language(), key);
    }
}
