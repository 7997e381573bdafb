package kz.senim.pack.papers;

import java.util.stream.Collectors;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Inline;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** Files attached as evidence: beside what they show, and all of them in a list. */
final class EvidenceText {

    private final Terms terms;

    EvidenceText(Terms terms) {
        this.terms = terms;
    }

    /** What should show that a duty is done, and the files that are there. */
    Inline with(Phrase wanted, Matter matter, String question) {
        var files = matter.dossier().evidenceFor(Subject.question(question));
        if (files.isEmpty()) {
            return Inline.of(wanted);
        }
        var names = Phrase.same(files.stream().map(Evidence::name).collect(Collectors.joining("; ")));
        return Inline.of(wanted).and(Phrase.same("\n")).and(terms.say("evidence.attached", "names", names));
    }

    void write(Matter matter, Sheet sheet) {
        if (matter.dossier().evidence().isEmpty()) {
            return;
        }
        var grid = new Grid(terms, terms.say("annex.evidence")).column("file", 4.6).column("shows", 3.4).column("until", 2);
        matter.dossier().evidence().forEach(one -> grid.row(file(one), subject(matter, one.subject()), until(matter, one)));
        sheet.heading("annex.evidence").muted("annex.evidence.lead").table(grid);
    }

    private static Inline file(Evidence one) {
        return Inline.strong(Phrase.same(one.name())).and(Phrase.same("\nSHA-256: " + one.sha256()));
    }

    private Phrase subject(Matter matter, Subject subject) {
        return switch (subject.kind()) {
            case QUESTION -> terms.question(subject.id());
            case RISK -> terms.say("journal.risk", "risk", matter.dossier().risks().stream()
                    .filter(risk -> risk.id().equals(subject.id())).findFirst().map(terms.risks()::title)
                    .orElse(terms.say("journal.removed")));
            case MEASURE -> terms.say("evidence.measure");
        };
    }

    private Block.Cell until(Matter matter, Evidence one) {
        var day = Phrase.same(one.expires().map(Dates::day).orElse(""));
        return one.expiredOn(matter.day()) ? Grid.toned(Block.Tone.ATTENTION, terms.say("evidence.expired", "day", day))
                : Block.Cell.of(Inline.of(day));
    }
}
