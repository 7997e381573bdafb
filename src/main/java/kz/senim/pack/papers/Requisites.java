package kz.senim.pack.papers;

import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/**
 * What makes a text an office document: its head, the approval, who signs and who has read it. Numbers, dates, places
 * and signatures are blanks: only a person can give them.
 */
final class Requisites {

    /** The word for each, as it stands at the head, is under `form.NAME`. */
    enum Kind { ORDER, PROTOCOL, POLICY, PLAN }

    private final Terms terms;
    private final Matter matter;
    private final Sheet sheet;

    Requisites(Terms terms, Matter matter, Sheet sheet) {
        this.terms = terms;
        this.matter = matter;
        this.sheet = sheet;
    }

    /** Its kind, what it is about, whose it is, and the blanks for number, date and place. */
    Requisites head(Kind kind, Phrase title) {
        sheet.heading("form." + kind).lead(title);
        return registered();
    }

    /** Whose it is, and the blanks for number, date and place; for a text that has a heading of its own. */
    Requisites registered() {
        String name = matter.dossier().organisationName();
        sheet.body(name.isBlank() ? Terms.missing(terms.say("subject.organisation")) : Inline.strong(Phrase.same(name)))
                .line("form.number", "line.date", "form.place");
        return this;
    }

    /** Who approves it and when. */
    Requisites approval() {
        sheet.body(Inline.strong(terms.say("form.approve")))
                .line("line.position", "line.signature", "line.name", "line.date");
        return this;
    }

    /** Who signs it, one below another. @param who keys of what stands under the first blank of each */
    Requisites signed(String... who) {
        for (String one : who) {
            sheet.line(one, "line.signature", "line.name");
        }
        return this;
    }

    /** Lines on which people put their names to having read it. */
    Requisites acquainted(int people) {
        sheet.heading("form.acquainted");
        for (int i = 0; i < people; i++) {
            sheet.line("line.name", "line.position", "line.signature", "line.date");
        }
        return this;
    }
}
