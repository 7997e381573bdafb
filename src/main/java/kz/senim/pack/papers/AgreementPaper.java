package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Document 10: what a user agreement has to have, and its clauses ready to be used. */
final class AgreementPaper implements PaperKind {

    /** In the order of the agreement. The clauses of each stand under `agreement.ID.1` and so on. */
    private enum Section {
        PARTIES("", false),
        ACCESS("15.2.5 16.1.1", true),
        SUBJECT("7.1 15.1.1", false),
        USE("15.1.1 16.2.1 16.2.2 17.4.n1 17.4.n3", true),
        NOTICE("21.1", false),
        SYNTHETIC("21.2 21.3", false, "duty.synthetic-inform", "duty.synthetic-warning"),
        RESULTS("8.1 16.1.3 23.1", false),
        DATA("10.1 10.2 16.1.2", false),
        EXPLANATION("16.1.4 16.1.5", true, "duty.explanation", "duty.data-request"),
        OBJECTION("7.2 21.4", false, "duty.decision-notice"),
        REFUSAL("16.1.6", false, "duty.refusal"),
        SUPPORT("15.2.4", false),
        LIABILITY("8.2 24.1", false),
        CHANGES("15.1.1", false);

        private final String[] basis;
        private final boolean named;
        private final List<String> duties;

        /** @param named that the law itself speaks of it in the agreement */
        Section(String basis, boolean named, String... duties) {
            this.basis = basis.isEmpty() ? new String[0] : basis.split(" ");
            this.named = named;
            this.duties = List.of(duties);
        }

        private String key() {
            return "agreement." + name();
        }

        /** YES where no duty decides: an agreement has it anyway. */
        private Truth calledFor(Matter matter) {
            return duties.stream().map(matter::applies).reduce(AgreementPaper::stronger).orElse(Truth.YES);
        }
    }

    private final Terms terms;

    AgreementPaper(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        if (matter.aiSystem() == Truth.NO) {
            return Optional.of(terms.say("falls-away.no-ai"));
        }
        return matter.ownerOrPossessor() == Truth.NO ? Optional.of(terms.say("falls-away.no-agreement")) : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sections = Arrays.stream(Section.values()).filter(s -> s.calledFor(matter) != Truth.NO).toList();
        var sheet = new Sheet(terms).body("agreement.intro").basis(terms.cite("15.2.5", "16.1.1"));
        sheet.heading("agreement.checklist").muted("agreement.checklist.lead").table(checklist(sections));
        text(matter, sections, sheet);
        return sheet.blocks();
    }

    private Grid checklist(List<Section> sections) {
        var grid = new Grid(terms, terms.say("agreement.checklist")).column("clause", 0.9).column("must", 4.6)
                .column("basis", 2).column("named", 1.2).column("checked", 1.2);
        for (var section : sections) {
            if (section.basis.length > 0) {
                grid.row(Grid.number(sections.indexOf(section) + 1), terms.say(section.key() + ".must"),
                        terms.brief(section.basis), terms.say(section.named ? "agreement.named" : "agreement.advised"), Phrase.EMPTY);
            }
        }
        return grid;
    }

    private void text(Matter matter, List<Section> sections, Sheet sheet) {
        var clauses = new Clauses(terms, matter);
        sheet.heading("agreement.title").body(clauses.of("agreement.head"));
        for (var section : sections) {
            int number = sections.indexOf(section) + 1;
            sheet.subheading(terms.say("agreement.section", "number", number, "title", terms.say(section.key())));
            if (section.calledFor(matter) == Truth.OPEN) {
                sheet.note(Tone.ATTENTION, terms.say("notices.open"));
            }
            numbered(number, all(section, matter, clauses)).forEach(sheet::body);
        }
    }

    private static List<Inline> all(Section section, Matter matter, Clauses clauses) {
        var all = new ArrayList<>(clauses.all(section.key()));
        if (section == Section.DATA && matter.applies("duty.pd-ground") != Truth.NO) {
            all.addAll(clauses.all(section.key() + ".personal"));
        }
        return all;
    }

    private static List<Inline> numbered(int section, List<Inline> clauses) {
        var numbered = new ArrayList<Inline>();
        for (var clause : clauses) {
            numbered.add(Inline.of(Phrase.same(section + "." + (numbered.size() + 1) + ". ")).and(clause));
        }
        return numbered;
    }

    private static Truth stronger(Truth one, Truth other) {
        return one == Truth.YES || other == Truth.NO ? one : other;
    }
}
