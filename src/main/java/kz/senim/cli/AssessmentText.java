package kz.senim.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answers;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusion;
import kz.senim.law.Conclusions;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.rulebook.CitationText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Explaining;
import kz.senim.rulebook.Explanation;
import kz.senim.text.Dates;

/** An assessment as lines of text: the three axes first, then every finding with its reasons, then what is open. */
final class AssessmentText {

    private final Console console;
    private final Edition edition;
    private final Explaining explaining;
    private final CitationText citations;

    AssessmentText(Console console, Edition edition) {
        this.console = console;
        this.edition = edition;
        this.explaining = new Explaining(edition);
        this.citations = new CitationText(edition);
    }

    void write(Answers answers, Conclusions conclusions) {
        head(answers, conclusions);
        axes(conclusions);
        Arrays.stream(Finding.Group.values()).filter(g -> g != Finding.Group.LEVEL).forEach(g -> group(g, conclusions));
        open(conclusions);
        console.line("");
        console.say("assess.no-advice");
    }

    private void head(Answers answers, Conclusions conclusions) {
        console.line(name(answers.textOf(Dossier.SYSTEM_NAME), "list.no-name") + " · "
                + name(answers.textOf(Dossier.ORGANISATION_NAME), "list.no-organisation"));
        console.say("assess.edition", "law", edition.info().lawNumber(), "inForce", Dates.day(edition.info().inForce()),
                "checked", Dates.day(edition.info().checkedOn()), "day", Dates.day(conclusions.asOf()));
    }

    private String name(String typed, String otherwise) {
        return typed.isBlank() ? console.words(otherwise) : typed.strip();
    }

    /** The results alone, a line each. */
    void axes(Conclusions conclusions) {
        console.line("");
        conclusions.axes().values().forEach(this::axis);
    }

    private void axis(AxisResult result) {
        String title = console.in(edition.words().axes().get(result.axis().id()));
        console.line(title + ": " + value(result));
        if (!result.decided()) {
            missing(result.missing());
        }
    }

    private String value(AxisResult result) {
        if (result.applies() == Truth.NO) {
            return console.words("assess.axis.none");
        }
        return result.possible().stream().map(level -> console.in(edition.words().finding(level).title()))
                .collect(Collectors.joining(console.words("assess.axis.or")));
    }

    private void group(Finding.Group group, Conclusions conclusions) {
        var found = edition.rules().findings().stream().filter(f -> f.group() == group)
                .filter(f -> conclusions.findings().containsKey(f.id())).toList();
        if (!found.isEmpty()) {
            console.line("");
            console.line("# " + console.words("assess.group." + group.name().toLowerCase(Locale.ROOT)));
            found.forEach(f -> finding(conclusions.of(f.id())));
        }
    }

    private void finding(Conclusion conclusion) {
        var words = edition.words().finding(conclusion.finding());
        console.line("");
        console.line(console.words("assess.truth." + conclusion.truth().name().toLowerCase(Locale.ROOT))
                + " · " + console.in(words.title()) + " (" + console.in(citations.full(conclusion.citations())) + ")");
        console.line("  " + console.in(words.sentence(conclusion.truth())));
        explaining.of(conclusion).forEach(e -> reason(e, 1));
        missing(conclusion.missing());
    }

    private void reason(Explanation reason, int depth) {
        console.line("  ".repeat(depth) + "  – " + console.in(reason.line()));
        reason.parts().forEach(part -> reason(part, depth + 1));
    }

    private void missing(List<String> questions) {
        if (!questions.isEmpty()) {
            console.line("  " + console.words("assess.missing", "questions", String.join(", ", questions)));
        }
    }

    private void open(Conclusions conclusions) {
        console.line("");
        if (conclusions.open().isEmpty()) {
            console.say("assess.nothing-open");
            return;
        }
        console.line("# " + console.words("assess.open"));
        conclusions.open().forEach(q -> console.line("  " + q + "  " + console.in(edition.words().question(q).text())));
    }
}
