package kz.senim.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answers;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusion;
import kz.senim.law.Conclusions;
import kz.senim.law.Finding.Group;
import kz.senim.law.Truth;
import kz.senim.rulebook.CitationText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Explaining;
import kz.senim.text.Dates;
import kz.senim.text.Words;

/** An assessment as lines of text: the three axes first, then every finding with its reasons, then what is open. */
final class AssessmentText {

    /** Levels are told with their axis. */
    private static final List<Group> GROUPS = List.of(Group.APPLICABILITY, Group.ROLE, Group.PROHIBITION,
            Group.EXCEPTION, Group.REGIME);

    private final Console console;
    private final Edition edition;
    private final Explaining explaining;
    private final CitationText citations;
    private final Words documents = Words.load("documents");

    AssessmentText(Console console, Edition edition) {
        this.console = console;
        this.edition = edition;
        this.explaining = new Explaining(edition);
        this.citations = new CitationText(edition);
    }

    void write(Answers answers, Conclusions conclusions) {
        head(answers, conclusions);
        axes(conclusions);
        GROUPS.forEach(g -> group(g, conclusions));
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
        conclusions.axes().values().forEach(result -> axis(result, conclusions));
    }

    private void axis(AxisResult result, Conclusions conclusions) {
        console.line(console.in(edition.words().axes().get(result.axis().id())) + ": " + value(result));
        if (result.decided()) {
            reasons(conclusions.of(result.possible().getFirst()));
        } else {
            missing(result.missing());
        }
    }

    private String value(AxisResult result) {
        return result.applies() == Truth.NO ? said("axis.none")
                : result.possible().stream().map(this::level).collect(Collectors.joining(console.words("assess.or")));
    }

    private String level(String finding) {
        String key = "level." + finding;
        return documents.has(key) ? said(key) : console.in(edition.words().finding(finding).title());
    }

    private String said(String key) {
        return documents.in(console.language(), key);
    }

    /** What holds and what is open with the reasons, what does not hold in a line each. */
    private void group(Group group, Conclusions conclusions) {
        var all = edition.rules().findings().stream().filter(f -> f.group() == group)
                .filter(f -> conclusions.findings().containsKey(f.id())).map(f -> conclusions.of(f.id())).toList();
        if (all.isEmpty()) {
            return;
        }
        console.line("");
        console.line("# " + console.words("assess.group." + word(group)));
        all.stream().filter(c -> c.truth() != Truth.NO).forEach(this::finding);
        var not = all.stream().filter(c -> c.truth() == Truth.NO).toList();
        if (!not.isEmpty()) {
            console.line("");
            not.forEach(c -> console.line(title(c)));
        }
    }

    private void finding(Conclusion conclusion) {
        console.line("");
        console.line(title(conclusion));
        console.line("  " + console.in(edition.words().finding(conclusion.finding()).sentence(conclusion.truth())));
        reasons(conclusion);
        missing(conclusion.missing());
    }

    /** One level of them: what stands below is told with the findings there, and in the JSON whole. */
    private void reasons(Conclusion conclusion) {
        explaining.of(conclusion).forEach(reason -> console.line("    – " + console.in(reason.line())));
    }

    private String title(Conclusion conclusion) {
        return console.words("assess.truth." + word(conclusion.truth())) + " · "
                + console.in(edition.words().finding(conclusion.finding()).title())
                + " (" + console.in(citations.full(conclusion.citations())) + ")";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void missing(List<String> questions) {
        if (!questions.isEmpty()) {
            console.line("    " + console.words("assess.missing", "questions", String.join(", ", questions)));
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
