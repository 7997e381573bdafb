package kz.senim.cli;

import java.util.List;
import kz.senim.law.Conclusions;
import kz.senim.law.DutyState;
import kz.senim.law.Truth;
import kz.senim.law.WhatIf;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.DutyText;

/** What comes of the findings, as lines of text: contradictions, duties with their state, changes that would help. */
final class ConsequencesText {

    private final Console console;
    private final Assessed assessed;
    private final Telling telling;
    private final DutyText duties = new DutyText();

    ConsequencesText(Console console, Assessed assessed, Telling telling) {
        this.console = console;
        this.assessed = assessed;
        this.telling = telling;
    }

    void write(Conclusions conclusions) {
        contradictions(conclusions.contradictions());
        duties(conclusions);
        var ways = new WhatIf(assessed.answers(), assessed.edition().rules(), assessed.day()).all();
        if (!ways.isEmpty()) {
            console.heading("ways.title");
            ways(ways);
        }
    }

    private void contradictions(List<String> ids) {
        if (!ids.isEmpty()) {
            console.heading("assess.contradictions");
            ids.forEach(this::contradiction);
        }
    }

    /** What contradicts what, with both sides; nothing is preferred. */
    void contradiction(String id) {
        console.line("");
        console.line(telling.in(assessed.edition().words().contradictions().get(id)));
        assessed.edition().rules().contradiction(id).questions().forEach(q -> console.line("    – " + given(q)));
    }

    /** A question with the answer to it. */
    String given(String question) {
        AnswerWords answers = telling.answers();
        return telling.in(answers.question(question)) + " – "
                + telling.in(assessed.answers().to(question).map(a -> answers.answer(question, a)).orElseGet(answers::none));
    }

    /** Those of the law that apply, gaps first; advice is no duty. */
    private void duties(Conclusions conclusions) {
        var applying = conclusions.duties().values().stream()
                .filter(d -> d.applies() == Truth.YES && !d.duty().goodPractice()).toList();
        if (applying.isEmpty()) {
            return;
        }
        var gaps = applying.stream().filter(this::gap).toList();
        console.heading("assess.duties");
        console.say("assess.duties.count", "all", applying.size(), "gaps", gaps.size());
        console.line("");
        gaps.forEach(d -> console.line(duty(d)));
        applying.stream().filter(d -> !gap(d)).forEach(d -> console.line(duty(d)));
    }

    private boolean gap(DutyState state) {
        return state.gap(assessed.file().notes().getOrDefault(state.duty().id(), ""));
    }

    private String duty(DutyState state) {
        return telling.in(duties.state(state.state())) + " · "
                + telling.in(assessed.edition().words().duty(state.duty().id()).title())
                + telling.bracketed(state.duty().basis()) + " · " + telling.in(duties.due(state.duty()));
    }

    /** Each way with the answers as they would have to be. */
    void ways(List<WhatIf.Way> ways) {
        ways.forEach(way -> {
            console.line("");
            console.line("  " + telling.reached(way));
            way.changes().forEach(change -> console.line("    – " + telling.change(change)));
        });
    }
}
