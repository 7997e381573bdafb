package kz.senim.cli;

import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answers;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusion;
import kz.senim.law.Conclusions;
import kz.senim.law.Finding.Group;
import kz.senim.law.Truth;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionText;
import kz.senim.text.Dates;

/** An assessment as lines of text: the three axes first, then every finding with its reasons, then what is open. */
final class AssessmentText {

    /** Levels are told with their axis. */
    private static final List<Group> GROUPS = List.of(Group.APPLICABILITY, Group.ROLE, Group.PROHIBITION,
            Group.EXCEPTION, Group.REGIME);

    private final Console console;
    private final Edition edition;
    private final Telling telling;

    AssessmentText(Console console, Edition edition) {
        this.console = console;
        this.edition = edition;
        this.telling = new Telling(console, edition);
    }

    void write(Assessed assessed, Conclusions conclusions) {
        head(assessed.answers(), conclusions);
        axes(conclusions);
        GROUPS.forEach(g -> group(g, conclusions));
        new ConsequencesText(console, assessed, telling).write(conclusions);
        new LiabilityLines(console, telling).write(assessed);
        open(conclusions);
        console.line("");
        console.say("assess.no-advice");
    }

    private void head(Answers answers, Conclusions conclusions) {
        console.line(name(answers.textOf(Dossier.SYSTEM_NAME), "list.no-name") + " · "
                + name(answers.textOf(Dossier.ORGANISATION_NAME), "list.no-organisation"));
        console.say("assess.edition", new EditionText(edition.info()).values("day", Dates.day(conclusions.asOf())));
    }

    private String name(String typed, String otherwise) {
        return typed.isBlank() ? console.words(otherwise) : typed.strip();
    }

    /** The results alone, a line each. */
    void axes(Conclusions conclusions) {
        console.line("");
        conclusions.axes().values().forEach(result -> axis(result, conclusions));
    }

    private void axis(AxisResult result, Conclusions conclusions) {
        console.line(telling.axis(result.axis().id()) + ": " + telling.value(result));
        if (result.decided()) {
            reasons(conclusions.of(result.possible().getFirst()));
        } else {
            missing(result.missing());
        }
    }

    /** What holds and what is open with the reasons, what does not hold in a line each. */
    private void group(Group group, Conclusions conclusions) {
        var all = edition.rules().findings().stream().filter(f -> f.group() == group)
                .filter(f -> conclusions.findings().containsKey(f.id())).map(f -> conclusions.of(f.id())).toList();
        if (all.isEmpty()) {
            return;
        }
        console.heading("assess.group." + Telling.word(group));
        all.stream().filter(c -> c.truth() != Truth.NO).forEach(this::finding);
        var not = all.stream().filter(c -> c.truth() == Truth.NO).toList();
        if (!not.isEmpty()) {
            console.line("");
            not.forEach(c -> console.line(telling.title(c)));
        }
    }

    private void finding(Conclusion conclusion) {
        console.line("");
        console.line(telling.title(conclusion));
        console.line("  " + console.in(edition.words().finding(conclusion.finding()).sentence(conclusion.truth())));
        reasons(conclusion);
        missing(conclusion.missing());
    }

    /** One level of them: `explain` opens one conclusion down to the answers, and the JSON has them whole. */
    private void reasons(Conclusion conclusion) {
        telling.explaining().of(conclusion).forEach(reason -> console.line("    – " + console.in(reason.line())));
    }

    private void missing(List<String> questions) {
        if (!questions.isEmpty()) {
            console.line("    " + console.words("assess.missing", "questions", String.join(", ", questions)));
        }
    }

    private void open(Conclusions conclusions) {
        if (conclusions.open().isEmpty()) {
            console.line("");
            console.say("assess.nothing-open");
            return;
        }
        console.heading("assess.open");
        conclusions.open().forEach(q -> console.line("  " + q + "  " + console.in(edition.words().question(q).text())));
    }
}
