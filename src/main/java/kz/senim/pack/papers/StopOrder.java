package kz.senim.pack.papers;

import java.util.Locale;
import java.util.stream.Stream;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block.Tone;

/** The order to suspend or stop, article 18(2): prepared where a prohibited function is found or not ruled out. */
final class StopOrder {

    private final Terms terms;

    StopOrder(Terms terms) {
        this.terms = terms;
    }

    void write(Matter matter, Sheet sheet) {
        var found = matter.findings(Finding.Group.PROHIBITION, Truth.YES);
        var open = matter.findings(Finding.Group.PROHIBITION, Truth.OPEN);
        if (found.isEmpty() && open.isEmpty()) {
            return;
        }
        sheet.heading("order").note(found.isEmpty() ? Tone.ATTENTION : Tone.STOP,
                terms.say(found.isEmpty() ? "order.open" : "order.found")).basis(terms.cite("18.2"));
        sheet.body("order.functions").lines(Stream.concat(found.stream(), open.stream())
                .map(c -> terms.say("order.function",
                        "function", matter.edition().words().finding(c.finding()).title(),
                        "finding", terms.say("prohibited." + c.truth())
                                .map(w -> w.toLowerCase(Locale.ROOT)))).toList());
        if (matter.ownerOrPossessor() == Truth.NO) {
            sheet.body("order.user-only");
        }
        var requisites = new Requisites(terms, matter, sheet).registered();
        sheet.line("order.what")
                .line("order.from-when", "order.until")
                .line("order.who", "order.in-minutes")
                .line("order.measures")
                .line("order.informed", "line.date");
        requisites.signed("line.position");
    }
}
