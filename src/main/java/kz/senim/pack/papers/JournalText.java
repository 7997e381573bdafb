package kz.senim.pack.papers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.dossier.JournalEntry;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** The journal of a dossier on paper: what was changed and when, and the hash that seals it. */
final class JournalText {

    /** Kazakhstan has had one time since 1 March 2024; a pack must not depend on the machine's own zone. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final String ANSWER = "answer:";
    private static final String NOTE = "note:";
    private static final String RISK = "risk:";
    private static final String EVIDENCE = "evidence:";
    private static final String TEXT = "text:";

    private final Terms terms;

    JournalText(Terms terms) {
        this.terms = terms;
    }

    void write(Matter matter, Sheet sheet) {
        if (matter.journal().isEmpty()) {
            return;
        }
        var grid = new Grid(terms, terms.say("journal"))
                .column("number", 0.7).column("when", 2).column("changed", 6);
        matter.journal().forEach(e -> grid.row(Phrase.same(Long.toString(e.number())), moment(e), what(matter, e)));
        sheet.heading("journal").body(Inline.of(terms.counted("journal.head", matter.journal().size()))
                        .and(Phrase.same(" ")).and(Phrase.same(matter.journal().getLast().hash()), Emphasis.STRONG))
                .table(grid);
    }

    /** When each question was last answered; empty where there is no journal. */
    Map<String, Instant> lastAnswered(Matter matter) {
        var dates = new LinkedHashMap<String, Instant>();
        matter.journal().stream().filter(e -> e.what().startsWith(ANSWER))
                .forEach(e -> dates.put(e.what().substring(ANSWER.length()), e.at()));
        return dates;
    }

    static Phrase day(Instant at) {
        return at == null ? Phrase.EMPTY : Phrase.same(Dates.day(at.atZone(ZONE)));
    }

    /** When, and who was at work, where that is known. */
    private static Phrase moment(JournalEntry entry) {
        String moment = Dates.moment(LocalDateTime.ofInstant(entry.at(), ZONE));
        return Phrase.same(entry.who().isEmpty() ? moment : moment + ", " + entry.who());
    }

    private Phrase what(Matter matter, JournalEntry entry) {
        String what = entry.what();
        if (what.startsWith(ANSWER)) {
            return terms.say("journal.answer", "question", terms.question(what.substring(ANSWER.length())));
        }
        if (what.startsWith(NOTE)) {
            return terms.say("journal.note", "question", terms.question(what.substring(NOTE.length())));
        }
        if (what.startsWith(EVIDENCE)) {
            return terms.say("journal.evidence", "name", evidence(matter, what.substring(EVIDENCE.length())));
        }
        if (what.startsWith(TEXT)) {
            return terms.place(what.substring(TEXT.length()));
        }
        return what.startsWith(RISK) ? terms.say("journal.risk", "risk", risk(matter, what.substring(RISK.length())))
                : terms.say("journal.other");
    }

    private Phrase evidence(Matter matter, String id) {
        return matter.dossier().evidence().stream().filter(e -> e.id().equals(id)).findFirst()
                .map(e -> Phrase.same(e.name())).orElse(terms.say("journal.removed"));
    }

    private Phrase risk(Matter matter, String id) {
        return matter.dossier().risks().stream().filter(r -> r.id().equals(id)).findFirst()
                .map(terms.risks()::title)
                .orElse(terms.say("journal.removed"));
    }
}
