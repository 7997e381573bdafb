package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.Answer;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Fact;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Document 11: on what a model is trained, a sheet for each data library: producer, source, licence, bans, quality. */
final class DataPaper implements PaperKind {

    private static final List<String> ROLES = List.of("role.trainer", "role.library-owner");
    private static final List<String> ASKED = List.of("training.data", "training.works", "training.ban", "library.have",
            "library.producer", "library.contents");

    private final Terms terms;

    DataPaper(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String id() {
        return "data";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        return ROLES.stream().allMatch(r -> matter.conclusions().truthOf(r) == Truth.NO)
                ? Optional.of(terms.say("falls-away.no-data")) : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).body("data.intro").basis(terms.cite("20.2.1", "23.5", "27.2", "27.3", "27.5"));
        if (ROLES.stream().noneMatch(r -> matter.conclusions().truthOf(r) == Truth.YES)) {
            sheet.note(Tone.ATTENTION, terms.say("notices.open"));
        }
        var blanks = new Blanks(terms, matter);
        if (matter.conclusions().truthOf("role.trainer") != Truth.NO) {
            sheet.heading("data.training").facts(List.of(new Fact(terms.say("data.purpose"), blanks.at("training-purpose"))))
                    .basis(terms.cite("27.3"));
        }
        answers(matter, sheet);
        libraries(matter).forEach(library -> library(library, matter, sheet));
        mark(matter, sheet);
        new Requisites(terms, matter, sheet.heading("data.signed").body("data.signed.text")).signed("line.position");
        return sheet.blocks();
    }

    private void answers(Matter matter, Sheet sheet) {
        var facts = ASKED.stream().map(matter.edition().rules()::question).filter(q -> matter.conclusions().asks(q.id()))
                .map(q -> new Fact(terms.question(q.id()), terms.answer(matter, q))).toList();
        if (!facts.isEmpty()) {
            sheet.heading("data.answers").facts(facts);
        }
    }

    /** One for each origin that was named; where none was, the one that the firm keeps. */
    private static List<DataLibrary> libraries(Matter matter) {
        var question = matter.edition().rules().question(DataLibrary.ORIGINS);
        var named = DataLibrary.all(matter.edition()).stream().filter(library -> matter.given(question)
                && chosen(matter, question.id(), library.origin())).toList();
        return named.isEmpty() ? List.of(new DataLibrary(DataLibrary.KEPT)) : named;
    }

    private static boolean chosen(Matter matter, String question, String choice) {
        return matter.dossier().answers().to(question).filter(Answer.Chosen.class::isInstance).map(Answer.Chosen.class::cast)
                .filter(given -> given.choices().contains(choice)).isPresent();
    }

    private void library(DataLibrary library, Matter matter, Sheet sheet) {
        var blanks = new Blanks(terms, matter);
        var facts = new ArrayList<Fact>();
        for (String blank : library.blanks()) {
            var value = blank.equals(library.blank("producer")) ? producer(library, matter) : blanks.at(blank);
            facts.add(new Fact(blanks.label(blank).map(DataPaper::beginning), value));
        }
        sheet.heading(terms.say("data.library", "library", library.title(matter.edition(), terms))).facts(facts).muted("data.several");
    }

    private static String beginning(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** Where the firm collected the data by its own answers, the firm itself. */
    private Inline producer(DataLibrary library, Matter matter) {
        boolean own = library.origin().equals("own")
                || library.origin().equals(DataLibrary.KEPT) && chosen(matter, "library.producer", "we");
        var firm = firm(matter);
        return own && !firm.isEmpty() ? Inline.of(firm) : new Blanks(terms, matter).at(library.blank("producer"));
    }

    private static Phrase firm(Matter matter) {
        String bin = matter.dossier().answers().textOf("org.bin");
        return Phrase.same(Stream.of(matter.dossier().organisationName(), bin).filter(t -> !t.isBlank())
                .collect(Collectors.joining(", ")));
    }

    /** Only for those who keep a library: the producer is named in the file itself. */
    private void mark(Matter matter, Sheet sheet) {
        if (matter.conclusions().truthOf("role.library-owner") == Truth.NO) {
            return;
        }
        var firm = firm(matter);
        sheet.heading("data.mark").body("data.mark.text").basis(terms.cite("22.2", "27.5", "act:machine-forms-202"))
                .add(new Block.Note(Tone.NEUTRAL, Inline.of(new MachineMark(terms, matter)
                        .library(firm.isEmpty() ? terms.say("subject.organisation") : firm))))
                .muted("notice.MARK.no-format");
    }
}
