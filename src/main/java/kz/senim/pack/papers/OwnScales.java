package kz.senim.pack.papers;

import java.util.Map;
import kz.senim.risk.Scale;
import kz.senim.text.Phrase;

/** What the grades of the scales mean in the client's own words, where he has described them. */
final class OwnScales {

    private final Terms terms;

    OwnScales(Terms terms) {
        this.terms = terms;
    }

    /** @param worded by id of the grade; those that are missing have no words of the client's */
    void write(Map<String, String> worded, Sheet sheet) {
        var lines = Scale.all().filter(grade -> worded.containsKey(grade.id())).map(grade -> terms.say("risks.scale.line",
                "grade", terms.records().grade(grade.id()), "words", Phrase.same(worded.get(grade.id())))).toList();
        if (!lines.isEmpty()) {
            sheet.heading("risks.scales").lines(lines);
        }
    }
}
