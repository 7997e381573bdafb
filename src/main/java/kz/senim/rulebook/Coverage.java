package kz.senim.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.Citation;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The table of what becomes of each provision of the law, as Markdown, first in Kazakh, then in Russian. */
public final class Coverage {

    private final Edition edition;
    private final List<Provision> provisions;
    private final CitationText citations;
    private final AnswerWords questions;
    private final Words words = Words.load("rulebook");

    /** @param provisions of the edition, in the order shown */
    public Coverage(Edition edition, List<Provision> provisions) {
        this.edition = edition;
        this.provisions = List.copyOf(provisions);
        this.citations = new CitationText(edition);
        this.questions = new AnswerWords(edition.words());
    }

    /** Ends with a line break; the same edition always gives the same text. */
    public String markdown() {
        return Stream.of(Language.KK, Language.RU).map(this::in).collect(Collectors.joining("\n"));
    }

    private String in(Language language) {
        return "# " + words.in(language, "coverage.title") + "\n\n" + edition.info().title().in(language) + ".\n\n"
                + words.in(language, "coverage.lead", "all", provisions.size(),
                "disposed", provisions.stream().filter(Provision::disposed).count(),
                "out", provisions.stream().filter(p -> !p.outOfScope().isEmpty()).count()) + "\n\n"
                + "| " + words.in(language, "coverage.provision") + " | " + words.in(language, "coverage.place")
                + " | " + words.in(language, "coverage.what") + " |\n|---|---|---|\n"
                + provisions.stream().map(p -> row(p, language)).collect(Collectors.joining());
    }

    private String row(Provision provision, Language language) {
        String place = provision.refs().stream().map(Citation::parse).map(c -> citations.brief(c).in(language))
                .collect(Collectors.joining("; "));
        return "| " + provision.id() + " | " + place + " | " + what(provision, language).replace("|", "\\|") + " |\n";
    }

    private String what(Provision provision, Language language) {
        if (!provision.outOfScope().isEmpty()) {
            return words.in(language, "coverage.out", "reason", provision.outOfScope());
        }
        return Stream.of(
                lines(provision.questions(), "coverage.question", questions::question, language),
                lines(provision.findings(), "coverage.finding", id -> edition.words().finding(id).title(), language),
                lines(provision.duties(), "coverage.duty", id -> edition.words().duty(id).title(), language))
                .flatMap(s -> s).collect(Collectors.joining("<br>"));
    }

    private Stream<String> lines(List<String> ids, String key, Function<String, Phrase> title, Language language) {
        return ids.stream().map(id -> words.in(language, key, "title", title.apply(id)));
    }
}
