package kz.senim.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.senim.dossier.Conflict;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Merging;
import kz.senim.rulebook.Editions;
import kz.senim.text.Excerpt;

/** What a file would bring, in words. */
final class ImportText {

    private final Console console;
    private final Editions editions;
    private final Dossier theirs;
    private final RecordText records;

    ImportText(Console console, Editions editions, Dossier theirs) {
        this.console = console;
        this.editions = editions;
        this.theirs = theirs;
        this.records = new RecordText(console, editions.find(theirs.edition()).orElseGet(editions::usual));
    }

    /** Which system it is, and whether its rules are known here. */
    void head() {
        console.line(theirs.id() + "  " + name(theirs.systemName(), "list.no-name") + " · "
                + name(theirs.organisationName(), "list.no-organisation"));
        if (editions.find(theirs.edition()).isEmpty()) {
            console.say("import.edition-unknown", "edition", Excerpt.plain(theirs.edition()));
        }
    }

    private String name(String typed, String otherwise) {
        return typed.isBlank() ? console.words(otherwise) : Excerpt.plain(typed);
    }

    /** Files whose contents are neither in a pack nor here. */
    void left(List<Evidence> files) {
        if (!files.isEmpty()) {
            console.say("import.left", "names",
                    files.stream().map(one -> Excerpt.plain(one.name())).collect(Collectors.joining("; ")));
        }
    }

    void whole() {
        console.say("import.whole", "answers", theirs.answers().byQuestion().size(), "notes", theirs.notes().size(),
                "risks", theirs.risks().size(), "scenarios", theirs.scenarios().size(),
                "evidence", theirs.evidence().size());
    }

    void merging(Dossier ours, Merging merging) {
        if (!ours.edition().equals(theirs.edition())) {
            console.say("import.editions", "ours", ours.edition(), "theirs", Excerpt.plain(theirs.edition()));
        }
        console.say("import.counts", "added", merging.added().size(), "same", merging.same().size(),
                "conflicts", merging.conflicts().size());
        if (!merging.added().isEmpty()) {
            console.heading("import.added");
            merging.added().forEach(change -> console.line(records.name(change)));
        }
        if (!merging.conflicts().isEmpty()) {
            console.heading("import.conflicts");
            merging.conflicts().forEach(this::conflict);
        }
        console.line("");
    }

    /** Both sides, of a risk or a scenario only where they differ. */
    void conflict(Conflict conflict) {
        console.line(records.name(conflict.ours()));
        var here = records.parts(conflict.ours());
        var there = records.parts(conflict.theirs());
        if (here.equals(there)) {
            console.say("import.unseen");
        }
        IntStream.range(0, here.size()).filter(i -> !here.get(i).equals(there.get(i)))
                .forEach(i -> sides(here.get(i), there.get(i)));
    }

    private void sides(String here, String there) {
        int place = Arrays.mismatch(here.toCharArray(), there.toCharArray());
        console.say("import.ours", "value", Excerpt.about(here, place));
        console.say("import.theirs", "value", Excerpt.about(there, place));
    }
}
