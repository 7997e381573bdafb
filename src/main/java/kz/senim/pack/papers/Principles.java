package kz.senim.pack.papers;

import kz.senim.law.DutyState;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** The principles of the law, articles 5 to 11, each with what it means for one system. */
final class Principles {

    private static final String PEOPLE = "duty.fairness";
    private static final String PERSONAL_DATA = "duty.pd-ground";
    private static final String CONTACT = "rights.contact";

    private final Terms terms;
    private final Matter matter;
    private final SystemText system;
    private final Grid grid;

    Principles(Terms terms, Matter matter, SystemText system) {
        this.terms = terms;
        this.matter = matter;
        this.system = system;
        this.grid = new Grid(terms, terms.say("policy.principles")).column("principle", 3).column("means", 6.5);
    }

    Grid table() {
        row("5", Inline.of(terms.say("policy.5")).and(Phrase.same(" ")).and(prohibitions()), "5.0.n1", "17.3");
        row("6", said("policy.6.", people(), "people", "nobody"), "6.0.n1");
        row("7", openness(), "7.1", "7.2");
        row("8", Inline.of(terms.say("policy.8")), "8.1", "8.2");
        row("9", Inline.of(terms.say("policy.9." + system.level(SystemText.AUTONOMY).orElse("open"))), "9.0.n1", "17.2");
        row("10", said("policy.10.", personalData(), "people", "none"), "10.1", "10.2");
        row("11", Inline.of(terms.say("policy.11")), "11.1", "11.2", "15.2.2");
        return grid;
    }

    /** Whether the system has to do with people, or may. */
    boolean people() {
        return applies(PEOPLE);
    }

    /** Whether it processes personal data, or may. */
    boolean personalData() {
        return applies(PERSONAL_DATA);
    }

    /** The law's own title of the principle, and its basis. */
    private void row(String article, Inline meaning, String... units) {
        grid.row(Inline.strong(matter.edition().statute().titleOf(article)).and(Phrase.same("\n")).and(terms.brief(units)),
                meaning);
    }

    private Inline said(String key, boolean first, String yes, String no) {
        return Inline.of(terms.say(key + (first ? yes : no)));
    }

    private Phrase prohibitions() {
        int found = matter.findings(Finding.Group.PROHIBITION, Truth.YES).size();
        int open = matter.findings(Finding.Group.PROHIBITION, Truth.OPEN).size();
        return terms.say("policy.5." + (found > 0 ? "found" : open > 0 ? "open" : "none"), "count", found > 0 ? found : open);
    }

    private Inline openness() {
        var said = Inline.of(terms.say("policy.7"));
        var contact = matter.edition().rules().question(CONTACT);
        return matter.given(contact) ? said.and(Phrase.same("\n")).and(terms.say("policy.7.contact")).and(Phrase.same(" "))
                .and(terms.answer(matter, contact)) : said;
    }

    private boolean applies(String duty) {
        DutyState state = matter.conclusions().duties().get(duty);
        return state != null && state.applies() != Truth.NO;
    }
}
