package kz.senim.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.AxisResult;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusion;
import kz.senim.law.Conclusions;
import kz.senim.law.DutyState;
import kz.senim.law.Reason;
import kz.senim.law.Truth;
import kz.senim.law.WhatIf;
import kz.senim.rulebook.DutyText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Explanation;

/** One conclusion as a tree of reasons, down to the answers, with what still decides it and what would change it. */
final class ExplainText {

    private final Console console;
    private final Assessed assessed;
    private final Edition edition;
    private final Conclusions conclusions;
    private final Telling telling;
    private final ConsequencesText consequences;
    private final WhatIf whatIf;
    private final DutyText duties = new DutyText();
    /** Findings whose reasons stand above already. */
    private final Set<String> told = new HashSet<>();

    ExplainText(Console console, Assessed assessed) {
        this.console = console;
        this.assessed = assessed;
        this.edition = assessed.edition();
        this.conclusions = assessed.conclusions();
        this.telling = new Telling(console, edition);
        this.consequences = new ConsequencesText(console, assessed, telling);
        this.whatIf = new WhatIf(assessed.answers(), edition.rules(), assessed.day());
    }

    /** What can be explained: findings in force, axes, questions with those about duties, contradictions. */
    Set<String> ids() {
        return Stream.of(conclusions.findings(), conclusions.axes(), conclusions.inPlay(),
                edition.words().contradictions()).flatMap(all -> all.keySet().stream()).collect(Collectors.toSet());
    }

    void write(String id) {
        told.clear();
        if (conclusions.findings().containsKey(id)) {
            finding(conclusions.of(id));
            ways(whatIf.clearing(id), conclusions.truthOf(id) == Truth.YES);
        } else if (conclusions.axes().containsKey(id)) {
            var result = conclusions.axes().get(id);
            axis(result);
            ways(whatIf.lowering(id), result.mayBeLower());
        } else if (conclusions.duties().containsKey(id)) {
            duty(conclusions.duties().get(id));
        } else if (conclusions.inPlay().containsKey(id)) {
            question(id);
        } else {
            contradiction(id);
        }
    }

    private void finding(Conclusion conclusion) {
        console.line(telling.title(conclusion));
        console.line("  " + console.in(edition.words().finding(conclusion.finding()).sentence(conclusion.truth())));
        tree(telling.explaining().of(conclusion), 1);
        missing(conclusion.missing());
        console.line("");
    }

    private void axis(AxisResult result) {
        console.line(telling.axis(result.axis().id()) + ": " + telling.value(result)
                + telling.bracketed(result.axis().basis()));
        console.line("");
        result.axis().levels().reversed().stream().filter(conclusions.findings()::containsKey)
                .map(conclusions::of).forEach(this::finding);
    }

    private void duty(DutyState state) {
        var duty = state.duty();
        var words = edition.words().duty(duty.id());
        console.line(telling.truth(state.applies()) + " · " + console.in(words.title()) + telling.bracketed(duty.basis()));
        console.line("  " + console.in(words.what()));
        console.say("explain.duty", "bearers", duties.bearers(duty), "due", duties.due(duty),
                "state", duties.state(state.state()), "evidence", words.evidence());
        tree(telling.explaining().of(state.because()), 1);
        missing(state.missing());
    }

    private void question(String id) {
        var asked = conclusions.inPlay().get(id);
        console.line(consequences.given(id) + telling.bracketed(edition.rules().question(id).basis()));
        console.say("explain.asked." + Telling.word(asked));
        var weighed = Concluding.asked(id, assessed.answers(), edition.rules(), assessed.day());
        tree(telling.explaining().of(weighed.because()), 1);
        missing(weighed.missing());
    }

    private void contradiction(String id) {
        console.say(conclusions.contradictions().contains(id) ? "explain.contradicts" : "explain.contradicts-not");
        consequences.contradiction(id);
    }

    /** Below each reason what stands behind it; a finding is told once and then named. */
    private void tree(List<Explanation> reasons, int depth) {
        for (var reason : reasons) {
            String indent = "  ".repeat(depth) + "– ";
            if (reason.reason() instanceof Reason.ByFinding found && !told.add(found.finding())) {
                console.line(indent + console.in(edition.words().finding(found.finding()).title())
                        + " " + console.words("explain.above"));
            } else {
                console.line(indent + console.in(reason.line()) + telling.bracketed(reason.citations()));
                tree(reason.parts(), depth + 1);
            }
        }
    }

    private void missing(List<String> questions) {
        if (questions.isEmpty()) {
            return;
        }
        console.say("explain.missing");
        questions.forEach(q -> {
            console.line("  – " + q + "  " + console.in(edition.words().question(q).text()));
            console.line("      " + console.in(edition.words().question(q).findOut()).replace("\n", "\n      "));
        });
    }

    /** @param sought whether there is anything to clear or to lower */
    private void ways(List<WhatIf.Way> ways, boolean sought) {
        if (sought) {
            console.say(ways.isEmpty() ? "ways.none" : "ways.title");
            consequences.ways(ways);
        }
    }
}
